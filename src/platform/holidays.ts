import * as gazette from '@hyunbinseo/holidays-kr/all'
import type { WorkingCalendar } from '@/shared/working-days'

const presets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = gazette

/** Public holidays of Korea by the official gazette (월력요항), from a year on. A year not yet gazetted is absent. */
export function publicHolidays(fromYear = 0): WorkingCalendar {
  const years = Object.entries(presets).flatMap(([name, days]) => {
    const year = Number(/^y(\d{4})$/.exec(name)?.[1])
    return year >= fromYear ? [{ year, days }] : []
  })
  return {
    years: years.map(({ year }) => year),
    holidays: Object.fromEntries(
      years.flatMap(({ days }) => Object.entries(days).map(([day, names]) => [day, names.join(', ')])),
    ),
  }
}
