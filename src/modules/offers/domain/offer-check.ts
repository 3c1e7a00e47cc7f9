import type { Offer } from './offer'

/** After so many months without a look, an offer counts as not checked. */
export const monthsUntilUnchecked = 6

/** The same day so many months earlier; the last of a shorter month. */
export function monthsBefore(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = year * 12 + month - 1 - months
  const [ownYear, ownMonth] = [Math.floor(first / 12), first % 12]
  const last = new Date(Date.UTC(ownYear, ownMonth + 1, 0)).getUTCDate()
  return new Date(Date.UTC(ownYear, ownMonth, Math.min(date, last))).toISOString().slice(0, 10)
}

export type CheckReason = 'unchecked' | 'over'

export const checkReasonTexts: Record<CheckReason, string> = {
  unchecked: '6개월 지남',
  over: '날짜 지남',
}

/** Why somebody should look at it again, or null. */
export function checkReason(
  { checkedOn, endsOn }: Pick<Offer, 'checkedOn' | 'endsOn'>,
  today: string,
): CheckReason | null {
  if (endsOn && endsOn < today) return 'over'
  return checkedOn < monthsBefore(today, monthsUntilUnchecked) ? 'unchecked' : null
}
