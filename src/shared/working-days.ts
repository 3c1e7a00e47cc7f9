import { isoDay, storedDay } from './korean-date'

/** Public holidays by day (`YYYY-MM-DD`), and the years they are known for. */
export interface WorkingCalendar {
  readonly years: readonly number[]
  readonly holidays: Readonly<Record<string, string>>
}

const dayMs = 24 * 60 * 60_000
export const addDays = (day: string, days: number) => isoDay(new Date(storedDay(day).getTime() + days * dayMs))

const weekdayNames = ['일', '월', '화', '수', '목', '금', '토'] as const

/** `월` of 2026-11-30. */
export const weekdayOf = (day: string): string => weekdayNames[storedDay(day).getUTCDay()]!

/** Why nobody works that day (`일요일`, `개천절`), or null on a working day. */
export function dayOffName({ holidays }: WorkingCalendar, day: string): string | null {
  const weekday = weekdayOf(day)
  return holidays[day] ?? (weekday === '토' || weekday === '일' ? `${weekday}요일` : null)
}

/** Without the holidays of its year only weekends are known. */
export const knowsHolidaysOf = ({ years }: WorkingCalendar, day: string): boolean =>
  years.includes(Number(day.slice(0, 4)))

/** The day itself when people work, or the first one after it. */
export function nextWorkingDay(calendar: WorkingCalendar, day: string): string {
  let next = day
  while (dayOffName(calendar, next)) next = addDays(next, 1)
  return next
}

/** Working days after `from`, up to and with `to`: of a Friday and the Monday after it, one. */
export function workingDaysUntil(calendar: WorkingCalendar, from: string, to: string): number {
  let count = 0
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    if (!dayOffName(calendar, day)) count += 1
  }
  return count
}
