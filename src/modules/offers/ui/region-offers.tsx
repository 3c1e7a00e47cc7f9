import Link from 'next/link'
import type { ComponentProps } from 'react'
import { FeatureLists } from '@/modules/regions/ui/feature-lists'
import { addressOf } from '@/shared/address'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { LinkChips } from '@/ui/link-chips'
import { SectionHeader } from '@/ui/section-header'
import { type Offer, offerVerbNames } from '../domain/offer'
import { notOffered, sortRegionOffers } from '../domain/region-offers'
import { ContactCard, type RegionContact } from './contact-card'
import { OfferCards } from './offer-cards'
import { YearTable } from './year-table'

interface RegionOffersProps {
  readonly region: {
    readonly code: string
    readonly fullName: string
    readonly features: ComponentProps<typeof FeatureLists>['features']
  }
  readonly offers: readonly Offer[]
  readonly contact: RegionContact | null
  /** The verb the address asks for. */
  readonly can: unknown
  /** Whether the reader acts for a body, or could after signing in. */
  readonly reader: 'mayAsk' | 'maySignIn' | 'other'
}

/** 이 지역에서 할 수 있는 것, whom to ask, and the year of products and festivals. */
export function RegionOffers({ region, offers, contact, can, reader }: RegionOffersProps) {
  const { code, features } = region
  const { chosen, verbs, shown, ofTheYear, hasDates } = sortRegionOffers(offers, can)
  const published = notOffered(features, offers)
  const chips = [
    { label: '모두', href: `/regions/${code}`, current: !chosen, count: offers.length + 1 },
    ...verbs.map(({ verb, count }) => ({
      label: offerVerbNames[verb],
      href: addressOf(`/regions/${code}`, { can: verb }),
      current: chosen === verb,
      count,
    })),
  ]
  return (
    <>
      <section aria-labelledby="offers-title">
        <SectionHeader id="offers-title" title="이 지역에서 할 수 있는 것" lead={contact?.introduction} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {offers.length > 0 ? (
            <LinkChips label="할 수 있는 것" items={chips} />
          ) : (
            <NoOffers region={region} mayAsk={reader === 'mayAsk'} />
          )}
          <OfferCards
            offers={shown}
            withDonation={!chosen || chosen === 'help'}
            askHrefOf={({ id }) => (reader === 'mayAsk' ? `/inquiries/new?offer=${id}` : '#contact')}
          />
          <ContactCard contact={contact}>
            {reader !== 'other' && <WayToAsk code={code} mayAsk={reader === 'mayAsk'} />}
          </ContactCard>
        </div>
      </section>
      {ofTheYear.length > 0 && (
        <section aria-labelledby="year-title">
          <SectionHeader
            id="year-title"
            title="특산물과 축제 달력"
            action={
              hasDates && (
                <a className="link" href={`/regions/${code}/festivals.ics`} download>
                  축제 일정 내려받기 [ICS]
                </a>
              )
            }
          />
          <YearTable offers={ofTheYear} />
        </section>
      )}
      {(published.length > 0 || ofTheYear.length === 0) && (
        <section aria-labelledby="features-title">
          <SectionHeader
            id="features-title"
            title="공개 자료에 적힌 특산물과 축제"
            lead="지역이 올린 항목이 아니라 공개된 자료에서 옮긴 이름입니다."
          />
          <FeatureLists features={published} />
        </section>
      )}
    </>
  )
}

const NoOffers = ({ region, mayAsk }: { region: RegionOffersProps['region']; mayAsk: boolean }) => (
  <div className="rounded-card border border-border-gray-light">
    <EmptyState
      title={`${region.fullName}에서 아직 올린 항목이 없습니다`}
      actions={
        mayAsk && (
          <LinkButton href={`/inquiries/new?region=${region.code}`} size={40} look="tinted">
            결연 문의 남기기
          </LinkButton>
        )
      }
    >
      결연 문의를 남기면 담당자에게 갑니다.
    </EmptyState>
  </div>
)

const WayToAsk = ({ code, mayAsk }: { code: string; mayAsk: boolean }) =>
  mayAsk ? (
    <Link className="link" href={`/inquiries/new?region=${code}`}>
      이 지역에 문의 남기기
    </Link>
  ) : (
    <p>
      기관 담당자는{' '}
      <Link className="link" href={addressOf('/sign-in', { next: `/regions/${code}` })}>
        로그인
      </Link>
      하면 문의를 남길 수 있습니다.
    </p>
  )
