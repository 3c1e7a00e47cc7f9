import { Bed, CalendarDays, Heart, Laptop, ShoppingBag } from 'lucide-react'
import type { ReactNode } from 'react'
import { TwelveMonths } from '@/ui/twelve-months'
import { type Offer, type OfferKind, type OfferVerb, verbOf } from '../domain/offer'
import { allMonths, monthsText } from '../domain/offer-wording'

const verbIcons: Record<OfferVerb, ReactNode> = {
  buy: <ShoppingBag />,
  stay: <Bed />,
  enjoy: <CalendarDays />,
  help: <Heart />,
}

export const iconOfVerb = (verb: OfferVerb) => verbIcons[verb]
export const iconOf = (kind: OfferKind) => (kind === 'workation' ? <Laptop /> : verbIcons[verbOf(kind)])

const words = { full: '됨', outline: '날짜 미정', none: '되지 않음' }

/** Months in words and as the strip of twelve; a festival without days is outlined. */
export function Season({ offer }: { offer: Pick<Offer, 'kind' | 'months' | 'startsOn'> }) {
  const mark = offer.kind === 'festival' && !offer.startsOn ? ('outline' as const) : ('full' as const)
  return (
    <div>
      <p className="mb-1 text-dense text-text-subtle">{monthsText(offer.months)}</p>
      <TwelveMonths
        label="되는 달"
        words={words}
        months={allMonths.map((month) => ({
          label: `${month}월`,
          mark: offer.months.includes(month) ? mark : 'none',
        }))}
      />
    </div>
  )
}
