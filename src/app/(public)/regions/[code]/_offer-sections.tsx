import Link from 'next/link'
import type { Actor } from '@/modules/accounts/domain/actor'
import { offerVerbNames, offerVerbs, verbOf } from '@/modules/offers/domain/offer'
import { askingPartners } from '@/modules/offers/domain/offer-policy'
import { getContact, listOffersOfRegion } from '@/modules/offers/server/get-catalogue'
import { ContactCard } from '@/modules/offers/ui/contact-card'
import { OfferCards } from '@/modules/offers/ui/offer-cards'
import { YearTable } from '@/modules/offers/ui/year-table'
import type { RegionDetails } from '@/modules/regions/server/get-region'
import { FeatureLists } from '@/modules/regions/ui/feature-lists'
import { addressOf } from '@/shared/address'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { LinkChips } from '@/ui/link-chips'
import { SectionHeader } from '@/ui/section-header'

interface OfferSectionsProps {
  readonly actor: Actor
  readonly region: RegionDetails
  /** What the address asks for. */
  readonly can: string | readonly string[] | undefined
}

const bare = (name: string) => name.normalize('NFC').replace(/\s/g, '')

/** 이 지역에서 할 수 있는 것, whom to ask, and the year of products and festivals. */
export async function OfferSections({ actor, region, can }: OfferSectionsProps) {
  const { code, fullName, features } = region
  const [offers, contact] = await Promise.all([listOffersOfRegion(code), getContact(code)])
  const chosen = offerVerbs.find((verb) => verb === can)
  const mayAsk = askingPartners(actor).length > 0
  const counts = Object.fromEntries(
    offerVerbs.map((verb) => [verb, verb === 'help' ? 1 : offers.filter(({ kind }) => verbOf(kind) === verb).length]),
  )
  const chips = [
    { label: '모두', href: `/regions/${code}`, current: !chosen, count: offers.length + 1 },
    ...offerVerbs
      .filter((verb) => counts[verb]! > 0)
      .map((verb) => ({
        label: offerVerbNames[verb],
        href: addressOf(`/regions/${code}`, { can: verb }),
        current: chosen === verb,
        count: counts[verb],
      })),
  ]
  const shown = offers.filter(({ kind }) => !chosen || verbOf(kind) === chosen)
  const ofTheYear = offers.filter(({ kind }) => kind === 'product' || kind === 'festival')
  const offered = new Set(offers.map(({ name }) => bare(name)))
  const published = features.filter(({ name }) => !offered.has(bare(name)))
  const hasDates = ofTheYear.some(({ kind, startsOn }) => kind === 'festival' && startsOn)
  return (
    <>
      <section aria-labelledby="offers-title">
        <SectionHeader id="offers-title" title="이 지역에서 할 수 있는 것" lead={contact?.introduction} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {offers.length > 0 && <LinkChips label="할 수 있는 것" items={chips} />}
          {offers.length === 0 && (
            <div className="rounded-card border border-border-gray-light">
              <EmptyState
                title={`${fullName}에서 아직 올린 항목이 없습니다`}
                actions={
                  mayAsk && (
                    <LinkButton href={`/inquiries/new?region=${code}`} size={40} look="tinted">
                      결연 문의 남기기
                    </LinkButton>
                  )
                }
              >
                결연 문의를 남기면 담당자에게 갑니다.
              </EmptyState>
            </div>
          )}
          <OfferCards
            offers={shown}
            withDonation={!chosen || chosen === 'help'}
            askHrefOf={({ id }) => (mayAsk ? `/inquiries/new?offer=${id}` : '#contact')}
          />
          <ContactCard contact={contact}>
            {mayAsk ? (
              <Link className="link" href={`/inquiries/new?region=${code}`}>
                이 지역에 문의 남기기
              </Link>
            ) : (
              actor.kind === 'public' && (
                <p>
                  기관 담당자는{' '}
                  <Link className="link" href={addressOf('/sign-in', { next: `/regions/${code}` })}>
                    로그인
                  </Link>
                  하면 문의를 남길 수 있습니다.
                </p>
              )
            )}
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
