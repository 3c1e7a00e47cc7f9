import { ArrowLeftRight } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { successionNote } from '../domain/agreement-wording'
import type { AgreementView, PartnerParty, RegionParty } from '../domain/agreement-view'
import { PartnerName } from './party-names'

function PartyCard({ role, name, children }: { role: string; name: ReactNode; children?: ReactNode }) {
  return (
    <li className="flex-1 border-border-gray-light p-5 max-md:border-t max-md:first:border-t-0 md:border-l md:first:border-l-0">
      <p className="text-sm text-text-subtle">{role}</p>
      <p className="text-lg font-bold">{name}</p>
      {children}
    </li>
  )
}

function PartnerCard({ partner }: { partner: PartnerParty }) {
  const note = successionNote(partner)
  return (
    <PartyCard role={partnerKindNames[partner.kind]} name={<PartnerName partner={{ ...partner, unitName: null }} />}>
      {partner.unitName && <p className="mt-1 text-sm">맡은 부서·소속기관: {partner.unitName}</p>}
      {partner.remark && <p className="mt-1 text-sm text-text-subtle">{partner.remark}</p>}
      {note && (
        <p className="mt-3 flex gap-2 border-t border-dashed border-border-gray pt-3 text-sm text-text-subtle">
          <ArrowLeftRight className="mt-0.5 !size-4 text-icon-primary" />
          {note}
        </p>
      )}
    </PartyCard>
  )
}

const RegionCard = ({ region: { code, fullName } }: { region: RegionParty }) => (
  <PartyCard
    role="기초지방정부"
    name={
      <Link href={`/regions/${code}`} className="link">
        {fullName}
      </Link>
    }
  />
)

/** Every side of an agreement, two or more, in equal places. */
export function PartyCards({ agreement: { regions, partners } }: { agreement: AgreementView }) {
  return (
    <ul className="flex rounded-card border border-border-gray-light bg-surface-white max-md:flex-col">
      {regions.map((region) => (
        <RegionCard key={region.code} region={region} />
      ))}
      {partners.map((partner) => (
        <PartnerCard key={partner.partnerId} partner={partner} />
      ))}
    </ul>
  )
}
