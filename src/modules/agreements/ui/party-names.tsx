import Link from 'next/link'
import { Tag } from '@/ui/tag'
import type { PartnerParty, RegionParty } from '../domain/agreement-view'

/** Regions of an agreement, each with its 시도 and a link. */
export function RegionNames({ regions }: { regions: readonly RegionParty[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-0.5">
      {regions.map(({ code, shortName }) => (
        <Link key={code} href={`/regions/${code}`} className="link">
          {shortName}
        </Link>
      ))}
    </span>
  )
}

/** The bodies of today first, the name of then after them; a split that nobody settled says so. */
export function PartnerName({ partner, tagless }: { partner: PartnerParty; tagless?: boolean }) {
  const { holders, nameThen, isSettled, unitName } = partner
  const isRenamed = holders.map(({ name }) => name).join('·') !== nameThen
  const linked = holders.length > 0 ? holders : [{ id: partner.partnerId, name: nameThen }]
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <span>
        {linked.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && '·'}
            <Link href={`/partners/${id}`} className="link">
              {name}
            </Link>
          </span>
        ))}
      </span>
      {isRenamed && <span className="text-dense text-text-subtle">{`옛 ${nameThen}`}</span>}
      {unitName && <span className="text-dense text-text-subtle">{unitName}</span>}
      {!isSettled && !tagless && <Tag tone="warning">맡을 기관 확인 중</Tag>}
    </span>
  )
}

export function PartnerNames({ partners }: { partners: readonly PartnerParty[] }) {
  return (
    <span className="grid justify-items-start gap-0.5">
      {partners.map((partner) => (
        <PartnerName key={partner.partnerId} partner={partner} />
      ))}
    </span>
  )
}
