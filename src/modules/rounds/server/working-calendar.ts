import 'server-only'
import { publicHolidays } from '@/platform/holidays'
import { dayInSeoul } from '@/shared/korean-date'
import type { WorkingCalendar } from '@/shared/working-days'

/** Holidays of this year and the years after it that the gazette has named. */
export const workingCalendar = (now: Date): WorkingCalendar => publicHolidays(Number(dayInSeoul(now).slice(0, 4)))
