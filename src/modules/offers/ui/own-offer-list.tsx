import { koreanDay } from '@/shared/korean-date'
import { LinkButton } from '@/ui/link-button'
import { Tag } from '@/ui/tag'
import { checkOfferAction, reorderOfferAction, restoreOfferAction, withdrawOfferAction } from '../actions'
import { type Offer, offerKindNames } from '../domain/offer'
import { checkReason, checkReasonTexts } from '../domain/offer-check'
import { daysText, monthsText, priceText, sizeText } from '../domain/offer-wording'
import { ActButton } from '@/ui/act-button'
import { iconOf } from './offer-facts'

const factsOf = (offer: Offer) =>
  [priceText(offer), sizeText(offer), monthsText(offer.months), daysText(offer)].filter(Boolean).join(' · ')

const headOf = (offer: Offer) => (
  <>
    <Tag icon={iconOf(offer.kind)}>{offerKindNames[offer.kind]}</Tag>
    {offer.isDemonstration && <Tag tone="warning">시연용</Tag>}
  </>
)

/** The catalogue as its keeper sees it: what it says, when it was checked, and everything that can be done. */
export function OwnOfferList({ offers, today }: { offers: readonly Offer[]; today: string }) {
  return (
    <ol className="border-t border-border-gray">
      {offers.map((offer, index) => {
        const { id, regionCode, version, name } = offer
        const reason = checkReason(offer, today)
        return (
          <li key={id} id={`offer-${id}`} className="border-b border-border-gray-light py-4">
            <div className="flex flex-wrap items-center gap-2 text-sm text-text-subtle">
              {headOf(offer)}
              {reason && <Tag tone="warning">{checkReasonTexts[reason]}</Tag>}
              <span>{koreanDay(offer.checkedOn)} 확인</span>
            </div>
            <h3 className="mt-1.5 text-lg">{name}</h3>
            <p className="text-sm text-text-subtle">{factsOf(offer)}</p>
            <div className="mt-3 flex flex-wrap gap-2 print:hidden">
              <LinkButton size={32} href={`/regions/${regionCode}/offers/${id}`} aria-label={`${name} 고치기`}>
                고치기
              </LinkButton>
              {reason === 'unchecked' && (
                <ActButton
                  size={32}
                  action={checkOfferAction}
                  fields={{ offerId: id, version }}
                  label={`${name} 그대로입니다`}
                  busyText="적는 중"
                  look="tinted"
                >
                  그대로입니다
                </ActButton>
              )}
              {index > 0 && (
                <ActButton
                  size={32}
                  action={reorderOfferAction}
                  fields={{ offerId: id, direction: 'up' }}
                  label={`${name} 위로`}
                  busyText="옮기는 중"
                >
                  위로
                </ActButton>
              )}
              {index < offers.length - 1 && (
                <ActButton
                  size={32}
                  action={reorderOfferAction}
                  fields={{ offerId: id, direction: 'down' }}
                  label={`${name} 아래로`}
                  busyText="옮기는 중"
                >
                  아래로
                </ActButton>
              )}
              <LinkButton
                size={32}
                href={`/regions/${regionCode}/offers/new?from=${id}`}
                aria-label={`${name} 복사해서 새로 올리기`}
              >
                복사
              </LinkButton>
              <ActButton
                size={32}
                action={withdrawOfferAction}
                fields={{ offerId: id, version }}
                label={`${name} 거두기`}
                busyText="거두는 중"
              >
                거두기
              </ActButton>
            </div>
          </li>
        )
      })}
    </ol>
  )
}

type Withdrawn = Offer & { readonly withdrawnAt: Date }

export function WithdrawnOfferList({ offers }: { offers: readonly Withdrawn[] }) {
  return (
    <ul className="border-t border-border-gray-light">
      {offers.map((offer) => (
        <li
          key={offer.id}
          className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-border-gray-light py-3"
        >
          <div className="flex flex-wrap items-center gap-2 text-sm">
            {headOf(offer)}
            <b>{offer.name}</b>
            <span className="text-text-subtle">{koreanDay(offer.withdrawnAt)} 거둠</span>
          </div>
          <div className="flex flex-wrap gap-2">
            <ActButton
              size={32}
              action={restoreOfferAction}
              fields={{ offerId: offer.id, version: offer.version }}
              label={`${offer.name} 다시 올리기`}
              busyText="올리는 중"
            >
              다시 올리기
            </ActButton>
          </div>
        </li>
      ))}
    </ul>
  )
}
