import { koreanDay } from '@/shared/korean-date'
import {
  type WorkingCalendar,
  dayOffName,
  knowsHolidaysOf,
  nextWorkingDay,
  weekdayOf,
  workingDaysUntil,
} from '@/shared/working-days'
import { isDay } from '@/shared/input-fields'

export interface DeadlineNotes {
  /** Working days after the day counted from, up to the deadline; null when there is none before it. */
  readonly workingDays: number | null
  /** The deadline falls on a day nobody works: why, and the same time on the next working day. */
  readonly dayOff: { readonly name: string; readonly next: string; readonly nextInWords: string } | null
  /** Holidays of that year are not gazetted yet: only weekends were looked at. */
  readonly isYearKnown: boolean
}

/** `2026. 11. 30.(월)`. */
export const dayWithWeekday = (day: string): string => `${koreanDay(day)}(${weekdayOf(day)})`

const dayOf = (minute: string) => minute.slice(0, 10)

/** What a person should know of a deadline as typed (`2026-11-30T18:00`, in Korea); null until it can be read. */
export function deadlineNotes(
  calendar: WorkingCalendar,
  minute: string,
  countedFrom: string | null,
): DeadlineNotes | null {
  const day = dayOf(minute)
  if (!isDay(day)) return null
  const from = countedFrom === null ? null : dayOf(countedFrom)
  const name = dayOffName(calendar, day)
  const next = nextWorkingDay(calendar, day)
  return {
    workingDays: from !== null && isDay(from) && from <= day ? workingDaysUntil(calendar, from, day) : null,
    dayOff: name ? { name, next: `${next}${minute.slice(10)}`, nextInWords: dayWithWeekday(next) } : null,
    isYearKnown: knowsHolidaysOf(calendar, day),
  }
}
