import { describe, expect, test } from 'vitest'
import { deadlineNotes } from '@/modules/rounds/domain/deadline-notes'
import { describeTime, suggestClosing, timeLeft } from '@/modules/rounds/domain/round-time'
import { publicHolidays } from '@/platform/holidays'
import { instantInSeoul, koreanDeadline, minuteInSeoul } from '@/shared/korean-date'
import { dayOffName, knowsHolidaysOf, nextWorkingDay, weekdayOf, workingDaysUntil } from '@/shared/working-days'

const calendar = publicHolidays()

describe('working days by the gazette', () => {
  test.each([
    ['2026-11-29', '일요일'],
    ['2026-11-28', '토요일'],
    ['2026-11-30', null],
    ['2026-12-25', '기독탄신일'],
    ['2026-02-17', '설날'],
  ])('%s is %s', (day, name) => {
    expect(dayOffName(calendar, day)).toBe(name)
  })

  test('knows the years that have been gazetted, and says so of the others', () => {
    expect(knowsHolidaysOf(calendar, '2027-05-05')).toBe(true)
    expect(knowsHolidaysOf(calendar, '2029-05-05')).toBe(false)
    expect(publicHolidays(2027).years).toEqual([2027])
  })

  test('skip weekends and holidays', () => {
    expect(nextWorkingDay(calendar, '2026-12-25')).toBe('2026-12-28')
    expect(nextWorkingDay(calendar, '2026-12-28')).toBe('2026-12-28')
    // 설 연휴 of 2026: Monday 16 to Wednesday 18 February.
    expect(workingDaysUntil(calendar, '2026-02-13', '2026-02-19')).toBe(1)
    expect(workingDaysUntil(calendar, '2026-11-27', '2026-11-30')).toBe(1)
    expect(workingDaysUntil(calendar, '2026-11-30', '2026-11-30')).toBe(0)
    expect(workingDaysUntil(calendar, '2026-12-01', '2026-11-30')).toBe(0)
  })

  test('weekdays', () => {
    expect(weekdayOf('2026-11-22')).toBe('일')
  })
})

describe('a deadline as typed', () => {
  test('counts the working days before it', () => {
    expect(deadlineNotes(calendar, '2026-11-30T18:00', '2026-11-22T09:00')).toEqual({
      workingDays: 6,
      dayOff: null,
      isYearKnown: true,
    })
  })

  test('on a day off offers the same time on the next working day', () => {
    expect(deadlineNotes(calendar, '2026-12-25T18:00', null)).toEqual({
      workingDays: null,
      dayOff: { name: '기독탄신일', next: '2026-12-28T18:00', nextInWords: '2026. 12. 28.(월)' },
      isYearKnown: true,
    })
  })

  test('counts nothing when it lies before, and says when holidays are unknown', () => {
    expect(deadlineNotes(calendar, '2026-11-20T18:00', '2026-11-22')?.workingDays).toBeNull()
    expect(deadlineNotes(calendar, '2029-03-01T18:00', null)).toMatchObject({ dayOff: null, isYearKnown: false })
  })

  test.each(['', '2026-1', 'tomorrow', '2026-13-01T10:00'])('says nothing of %j', (text) => {
    expect(deadlineNotes(calendar, text, null)).toBeNull()
  })
})

describe('how a round stands in time', () => {
  const at = instantInSeoul
  const now = at('2026-11-22T10:00')
  const round = { opensAt: at('2026-11-20T09:00'), closesAt: at('2026-11-27T18:00') }

  test('is said in working days', () => {
    expect(timeLeft(calendar, now, at('2026-11-27T18:00'))).toBe('근무일 5일 남음')
    expect(timeLeft(calendar, now, at('2026-11-22T18:00'))).toBe('오늘 마감')
    expect(timeLeft(calendar, at('2026-11-27T19:00'), at('2026-11-29T18:00'))).toBe('남은 근무일 없음')
  })

  test.each([
    ['accepting', '2026. 11. 27.(금) 18:00 마감 · 근무일 5일 남음'],
    ['closed', '2026. 11. 27.(금) 18:00 마감'],
    ['announced', '2026. 11. 20.(금) 09:00 시작'],
    ['draft', '2026. 11. 20.(금) 09:00 ~ 2026. 11. 27.(금) 18:00'],
  ] as const)('%s: %s', (phase, text) => {
    expect(describeTime({ phase, ...round }, calendar, now)).toBe(text)
  })

  test('without dates there is nothing to say', () => {
    expect(describeTime({ phase: 'closed', opensAt: null, closesAt: null }, calendar, now)).toBeNull()
    expect(describeTime({ phase: 'draft', opensAt: null, closesAt: round.closesAt }, calendar, now)).toBeNull()
  })

  test('a new closing is offered on the first working day after', () => {
    expect(suggestClosing(calendar, at('2026-11-27T18:00'))).toBe('2026-11-30T18:00')
    expect(suggestClosing(calendar, at('2026-12-24T23:30'))).toBe('2026-12-28T18:00')
  })

  test('a minute goes to a form and back unchanged', () => {
    expect(minuteInSeoul(at('2026-11-30T00:05'))).toBe('2026-11-30T00:05')
    expect(koreanDeadline(at('2026-11-30T00:05'))).toBe('2026. 11. 30.(월) 00:05')
  })
})
