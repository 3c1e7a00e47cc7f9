import Link from 'next/link'
import { agreementStatusNames, isStanding } from '@/modules/agreements/domain/agreement'
import type { AgreementStatus } from '@/modules/agreements/domain/agreement'
import { Card } from '@/ui/card'
import { Tag } from '@/ui/tag'

interface OwnAgreement {
  readonly id: string
  readonly status: AgreementStatus
  readonly dateText: string | null
  readonly isDemonstration: boolean
  readonly regions: readonly { readonly shortName: string }[]
  readonly partners: readonly { readonly nameNow: string }[]
}

interface OwnTiesProps {
  readonly title: string
  readonly href: string
  readonly required: number | null
  readonly agreements: readonly OwnAgreement[]
}

/** The ties of one's own region or body, and whether they are enough. */
export function OwnTies({ title, href, required, agreements }: OwnTiesProps) {
  const standing = agreements.filter(({ status }) => isStanding(status))
  const lacking = required === null ? 0 : Math.max(0, required - standing.length)
  return (
    <Card
      title="우리 결연"
      action={
        <Link href={href} className="link">
          {title} 화면
        </Link>
      }
    >
      <p className="mb-3">
        지금 결연 <b>{standing.length}건</b>
        {lacking > 0 && <Tag tone="danger">{`${lacking}곳 모자람`}</Tag>}
      </p>
      {agreements.length === 0 ? (
        <p className="text-text-subtle">아직 결연이 없습니다. 매칭이 확정되면 여기에 보입니다.</p>
      ) : (
        <ul className="divide-y divide-border-gray-light border-y border-border-gray-light">
          {agreements.map(({ id, status, dateText, isDemonstration, regions, partners }) => (
            <li key={id} className="grid gap-1 py-3">
              <Link href={`/agreements/${id}`} className="link font-bold">
                {[...regions.map(({ shortName }) => shortName), ...partners.map(({ nameNow }) => nameNow)].join(' · ')}
              </Link>
              <span className="flex flex-wrap items-center gap-2 text-sm text-text-subtle">
                <Tag>{agreementStatusNames[status]}</Tag>
                {isDemonstration && <Tag tone="warning">시연용</Tag>}
                {dateText}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
