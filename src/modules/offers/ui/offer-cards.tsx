import Link from 'next/link'
import type { ReactNode } from 'react'
import { koreanMonth } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { Tag } from '@/ui/tag'
import { TwelveMonths } from '@/ui/twelve-months'
import { type Offer, type OfferVerb, offerKindNames, offerVerbNames, verbOf } from '../domain/offer'
import { allMonths, daysText, priceText, sizeText } from '../domain/offer-wording'
import { Season, iconOf, iconOfVerb } from './offer-facts'

export type ShownOffer = Offer & { readonly regionName?: string }

const cardLook =
  'flex min-w-0 flex-col rounded-card border border-border-gray-light bg-surface-white p-5 max-md:p-4 break-inside-avoid'

const Verb = ({ verb, icon, children }: { verb: OfferVerb; icon: ReactNode; children?: ReactNode }) => (
  <p className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-sm font-bold text-text-primary [&>svg]:size-4.5">
    {icon}
    {offerVerbNames[verb]}
    {children}
  </p>
)

/** A card about one offer: verb, thing, price and size, season, when checked, and the way to ask. */
function OfferCard({ offer, askHref }: { offer: ShownOffer; askHref: string }) {
  const { kind, name, description, orderNote, regionCode, regionName, checkedOn, isDemonstration } = offer
  const facts = [priceText(offer), sizeText(offer), daysText(offer)].filter(Boolean).join(' · ')
  return (
    <li className={cardLook}>
      <Verb verb={verbOf(kind)} icon={iconOf(kind)}>
        <span className="font-normal text-text-subtle">{offerKindNames[kind]}</span>
        {isDemonstration && <Tag tone="warning">시연용</Tag>}
      </Verb>
      <h3 className="mt-2 text-lg">{name}</h3>
      {regionName && (
        <p className="text-sm">
          <Link className="link" href={`/regions/${regionCode}`}>
            {regionName}
          </Link>
        </p>
      )}
      {facts && <p className="mt-1 text-md">{facts}</p>}
      {description && <p className="mt-1 text-sm whitespace-pre-line text-text-subtle">{description}</p>}
      {orderNote && <p className="mt-1 text-sm whitespace-pre-line">{orderNote}</p>}
      <div className="mt-auto pt-4">
        <Season offer={offer} />
        <div className="mt-4 flex items-center justify-between gap-3 border-t border-border-gray-light pt-3">
          <span className="text-dense text-text-subtle">{koreanMonth(checkedOn)} 확인</span>
          <LinkButton href={askHref} size={40} look="tinted" aria-label={`${name} 문의하기`} className="print:hidden">
            문의하기
          </LinkButton>
        </div>
      </div>
    </li>
  )
}

/** 고향사랑기부: no amount and nothing to ask, because nobody may be asked for it. */
function DonationCard() {
  return (
    <li className={cardLook}>
      <Verb verb="help" icon={iconOfVerb('help')} />
      <h3 className="mt-2 text-lg">고향사랑기부</h3>
      <p className="mt-1 text-md">개인이 스스로 참여합니다. 기관 이름으로는 할 수 없고 할당해서도 안 됩니다.</p>
      <div className="mt-auto pt-4">
        <p className="mb-1 text-dense text-text-subtle">연중</p>
        <TwelveMonths
          label="되는 달"
          words={{ full: '됨', outline: '', none: '' }}
          months={allMonths.map((month) => ({ label: `${month}월`, mark: 'full' }))}
        />
        <div className="mt-4 flex items-center justify-between gap-3 border-t border-border-gray-light pt-3">
          <span className="text-dense text-text-subtle">한 사람 연 2,000만 원까지</span>
          <LinkButton href="/guide#hometown-donation" size={40} className="print:hidden">
            제도 안내
          </LinkButton>
        </div>
      </div>
    </li>
  )
}

interface OfferCardsProps {
  readonly offers: readonly ShownOffer[]
  readonly askHrefOf: (offer: ShownOffer) => string
  readonly withDonation?: boolean
}

export const OfferCards = ({ offers, askHrefOf, withDonation }: OfferCardsProps) => (
  <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,32rem),1fr))] gap-5 max-md:gap-4">
    {offers.map((offer) => (
      <OfferCard key={offer.id} offer={offer} askHref={askHrefOf(offer)} />
    ))}
    {withDonation && <DonationCard />}
  </ul>
)
