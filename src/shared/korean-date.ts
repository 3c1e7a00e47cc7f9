const seoulDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Seoul', dateStyle: 'short' })
const seoulTime = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Seoul', hour: '2-digit', minute: '2-digit' })

/** The calendar day in Korea at that instant, `YYYY-MM-DD`. */
export const dayInSeoul = (instant: Date): string => seoulDay.format(instant)

/** A stored day (`@db.Date`, midnight UTC) as `YYYY-MM-DD`. */
export const isoDay = (day: Date): string => day.toISOString().slice(0, 10)

/** `YYYY-MM-DD` as a stored day. Expects a valid day; parse input with zod's `iso.date()` first. */
export const storedDay = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** `2026. 11. 21.` */
export function koreanDay(day: string | Date): string {
  const [year, month, date] = (typeof day === 'string' ? day : isoDay(day)).split('-').map(Number)
  return `${year}. ${month}. ${date}.`
}

/** `2025. 9.` */
export const koreanMonth = (day: string | Date): string => koreanDay(day).split(' ').slice(0, 2).join(' ')

/** `2025. 9. 22.`, `2025. 9. 1. ~ 12. 31.`, or null when no date was given. */
export function koreanSpan(from: Date | null, to: Date | null): string | null {
  if (!from || !to) return null
  const [start, end] = [koreanDay(from), koreanDay(to)]
  if (start === end) return start
  const sameYear = start.split(' ')[0] === end.split(' ')[0]
  return `${start} ~ ${sameYear ? end.split(' ').slice(1).join(' ') : end}`
}

/** `2026. 11. 21. 09:00` in Korea. */
export const koreanInstant = (instant: Date): string => `${koreanDay(dayInSeoul(instant))} ${seoulTime.format(instant)}`

const seoulWeekday = new Intl.DateTimeFormat('ko-KR', { timeZone: 'Asia/Seoul', weekday: 'short' })

/** `2026. 11. 30.(월) 18:00` in Korea: a deadline says its weekday. */
export const koreanDeadline = (instant: Date): string =>
  `${koreanDay(dayInSeoul(instant))}(${seoulWeekday.format(instant)}) ${seoulTime.format(instant)}`

/** `2026-11-30T18:00` in Korea, as a form holds it. */
export const minuteInSeoul = (instant: Date): string => `${dayInSeoul(instant)}T${seoulTime.format(instant)}`

/** The instant of `2026-11-30T18:00` in Korea. Expects a valid minute; parse input first. */
export const instantInSeoul = (minute: string): Date => new Date(`${minute}:00+09:00`)
