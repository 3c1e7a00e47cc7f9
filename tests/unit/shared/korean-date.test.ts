import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayInSeoul, isoDay, koreanDay, koreanInstant, koreanMonth, koreanSpan, storedDay } from '@/shared/korean-date'

const day = (text: string) => storedDay(text)

describe('days in Korea', () => {
  test('change at 15:00 UTC', () => {
    expect(dayInSeoul(new Date('2026-11-21T14:59:59.999Z'))).toBe('2026-11-21')
    expect(dayInSeoul(new Date('2026-11-21T15:00:00Z'))).toBe('2026-11-22')
    expect(dayInSeoul(new Date('2025-12-31T15:00:00Z'))).toBe('2026-01-01')
  })

  test('come back from storage as they were', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        (instant) => {
          const text = isoDay(instant)
          expect(isoDay(storedDay(text))).toBe(text)
        },
      ),
    )
  })

  test('are written the Korean way, without leading zeros', () => {
    expect(koreanDay('2026-01-02')).toBe('2026. 1. 2.')
    expect(koreanDay(day('2026-11-21'))).toBe('2026. 11. 21.')
    expect(koreanMonth('2025-09-30')).toBe('2025. 9.')
  })

  test('and times are given for Korea, midnight as 00:00', () => {
    expect(koreanInstant(new Date('2026-11-21T00:00:00Z'))).toBe('2026. 11. 21. 09:00')
    expect(koreanInstant(new Date('2026-11-21T15:00:00Z'))).toBe('2026. 11. 22. 00:00')
  })
})

describe('a span of days', () => {
  test.each([
    ['2025-09-22', '2025-09-22', '2025. 9. 22.'],
    ['2025-09-01', '2025-12-31', '2025. 9. 1. ~ 12. 31.'],
    ['2025-09-01', '2025-09-30', '2025. 9. 1. ~ 9. 30.'],
    ['2025-12-31', '2026-01-01', '2025. 12. 31. ~ 2026. 1. 1.'],
  ])('from %s to %s reads %s', (from, to, text) => {
    expect(koreanSpan(day(from), day(to))).toBe(text)
  })

  test('is nothing when either end is unknown', () => {
    expect(koreanSpan(null, null)).toBeNull()
    expect(koreanSpan(day('2025-09-01'), null)).toBeNull()
    expect(koreanSpan(null, day('2025-09-01'))).toBeNull()
  })
})
