import type { ReactNode } from 'react'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'

export interface RegionContact {
  readonly department: string
  readonly phone: string
  readonly email: string | null
  readonly introduction: string | null
}

interface ContactCardProps {
  readonly contact: RegionContact | null
  readonly level?: 2 | 3
  readonly children?: ReactNode
}

/** The office to ask; what follows depends on who reads. */
export const ContactCard = ({ contact, level = 3, children }: ContactCardProps) => (
  <Card id="contact" title="문의처" level={level} tone="soft" className="scroll-mt-6">
    {contact ? (
      <Facts
        items={[
          { term: '부서', value: contact.department },
          {
            term: '전화',
            value: (
              <a className="link tabular" href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>
                {contact.phone}
              </a>
            ),
          },
          {
            term: '메일',
            value: contact.email && (
              <a className="link [overflow-wrap:anywhere]" href={`mailto:${contact.email}`}>
                {contact.email}
              </a>
            ),
          },
        ]}
      />
    ) : (
      <p className="text-text-subtle">이 지역이 아직 문의처를 올리지 않았습니다.</p>
    )}
    {children && <div className="mt-4 text-sm">{children}</div>}
  </Card>
)
