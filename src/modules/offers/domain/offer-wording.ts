import { koreanDay } from '@/shared/korean-date'
import { type Offer, type OfferKind } from './offer'
import { koreanNumber } from '@/shared/korean-number'

/** `1상자 18,000~35,000원`; null where no price was given. */
export function priceText({
  unit,
  minimumPriceWon: least,
  maximumPriceWon: most,
}: Pick<Offer, 'unit' | 'minimumPriceWon' | 'maximumPriceWon'>): string | null {
  const price =
    least === null && most === null
      ? null
      : least === most
        ? `${koreanNumber(least!)}원`
        : least === null
          ? `${koreanNumber(most!)}원까지`
          : most === null
            ? `${koreanNumber(least)}원부터`
            : `${koreanNumber(least)}~${koreanNumber(most)}원`
  if (!unit || !price) return price
  return `${/^\d/.test(unit) ? '' : '1'}${unit} ${price}`
}

const capacityWords: Partial<Record<OfferKind, (people: string) => string>> = {
  lodging: (people) => `숙박 ${people}명`,
  workation: (people) => `동시 ${people}명`,
  festival: (people) => `단체 ${people}명까지`,
}

/** How many it takes: `숙박 200명, 회의실 150석`. */
export function sizeText({
  kind,
  capacity,
  meetingSeats,
}: Pick<Offer, 'kind' | 'capacity' | 'meetingSeats'>): string | null {
  const parts = [
    capacity === null ? null : capacityWords[kind]?.(koreanNumber(capacity)),
    meetingSeats === null ? null : `회의실 ${koreanNumber(meetingSeats)}석`,
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(', ') : null
}

export const allMonths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

/** `연중`, `3~5월, 9월`, and over the turn of the year `11~2월`. */
export function monthsText(months: readonly number[]): string {
  const has = new Set(months)
  if (has.size >= 12) return '연중'
  const before = (month: number) => ((month + 10) % 12) + 1
  const after = (month: number) => (month % 12) + 1
  return allMonths
    .filter((month) => has.has(month) && !has.has(before(month)))
    .map((first) => {
      let last = first as number
      while (has.has(after(last))) last = after(last)
      return last === first ? `${first}월` : `${first}~${last}월`
    })
    .join(', ')
}

/** Days of a festival, or that they are not settled; null for what has none. */
export function daysText({ kind, startsOn, endsOn }: Pick<Offer, 'kind' | 'startsOn' | 'endsOn'>): string | null {
  if (kind !== 'festival') return null
  if (!startsOn || !endsOn) return '날짜 미정'
  if (startsOn === endsOn) return koreanDay(startsOn)
  const isSameYear = startsOn.slice(0, 4) === endsOn.slice(0, 4)
  return `${koreanDay(startsOn)} ~ ${isSameYear ? koreanDay(endsOn).split(' ').slice(1).join(' ') : koreanDay(endsOn)}`
}

/** Months that a span of days touches. */
export function monthsOfDays(startsOn: string, endsOn: string): number[] {
  const [first, last] = [startsOn, endsOn].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)
  const count = Math.min(12, last! - first! + 1)
  return Array.from({ length: count }, (_, at) => ((first! + at) % 12) + 1).sort((one, other) => one - other)
}
