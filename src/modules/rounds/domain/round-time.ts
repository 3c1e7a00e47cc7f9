import { dayInSeoul, koreanDeadline } from '@/shared/korean-date'
import { type WorkingCalendar, addDays, dayOffName, nextWorkingDay, workingDaysUntil } from '@/shared/working-days'
import type { RoundPhase } from './round-phase'

interface ShownRound {
  readonly phase: RoundPhase
  readonly opensAt: Date | null
  readonly closesAt: Date | null
}

/** `근무일 4일 남음`, `오늘 마감`: how long there still is, in the days officers work. */
export function timeLeft(calendar: WorkingCalendar, now: Date, until: Date): string {
  const [today, last] = [dayInSeoul(now), dayInSeoul(until)]
  if (today === last) return '오늘 마감'
  const days = workingDaysUntil(calendar, today, last)
  return days === 0 ? '남은 근무일 없음' : `근무일 ${days}일 남음`
}

/** Where a round stands, in one line; null when it has no dates to speak of. */
export function describeTime(
  { phase, opensAt, closesAt }: ShownRound,
  calendar: WorkingCalendar,
  now: Date,
): string | null {
  if (phase === 'announced' && opensAt) return `${koreanDeadline(opensAt)} 시작`
  if (phase === 'draft') return opensAt && closesAt ? `${koreanDeadline(opensAt)} ~ ${koreanDeadline(closesAt)}` : null
  if (!closesAt) return null
  return phase === 'accepting'
    ? `${koreanDeadline(closesAt)} 마감 · ${timeLeft(calendar, now, closesAt)}`
    : `${koreanDeadline(closesAt)} 마감`
}

/** The end of the first working day after `from`, as a form holds it. */
export const suggestClosing = (calendar: WorkingCalendar, from: Date): string =>
  `${nextWorkingDay(calendar, addDays(dayInSeoul(from), 1))}T18:00`

interface ClosingRound {
  readonly closesAt: Date | null
  readonly now: Date
}

/** A closing later than the one that stands, or than now once that has passed. */
export const suggestLaterClosing = (calendar: WorkingCalendar, { closesAt, now }: ClosingRound): string =>
  suggestClosing(calendar, closesAt && now < closesAt ? closesAt : now)

/** How long there still is, and whether anybody works on the day it ends; undefined once it has ended. */
export function closingNote(
  { phase, closesAt, now }: ClosingRound & Pick<ShownRound, 'phase'>,
  calendar: WorkingCalendar,
): string | undefined {
  if (!closesAt || phase === 'closed' || phase === 'confirmed' || phase === 'published') return undefined
  const dayOff = dayOffName(calendar, dayInSeoul(closesAt))
  return [phase === 'accepting' && timeLeft(calendar, now, closesAt), dayOff && `쉬는 날에 마감합니다(${dayOff})`]
    .filter(Boolean)
    .join(' · ')
}

/** Why a round with this closing cannot be told to anybody; null when it can. */
export const closingFault = ({ closesAt }: Pick<ClosingRound, 'closesAt'>, now: Date) =>
  !closesAt ? ('dates-missing' as const) : closesAt <= now ? ('closing-passed' as const) : null
