import { describe, expect, test } from 'vitest'
import { type Disaster, declaredOnText, designationPeriod, disasterScope } from '@/modules/regions/domain/region-facts'
import { storedDay } from '@/shared/korean-date'

const aDisaster = (changes: Partial<Disaster>): Disaster => ({
  event: '호우',
  declaredOn: storedDay('2025-08-06'),
  datePrecision: 'day',
  level: 'sigungu',
  places: [],
  ...changes,
})

describe('facts of a region', () => {
  test('a date says no more than is known', () => {
    expect(declaredOnText(aDisaster({}))).toBe('2025. 8. 6.')
    expect(declaredOnText(aDisaster({ datePrecision: 'month' }))).toBe('2025. 8.')
    expect(declaredOnText(aDisaster({ datePrecision: 'year' }))).toBe('2025.')
  })

  test('a declaration covers the whole 시군구 or names its 읍면동', () => {
    expect(disasterScope(aDisaster({}))).toBe('시군구 전체')
    expect(disasterScope(aDisaster({ level: 'eupmyeondong', places: ['판교면', '비인면'] }))).toBe(
      '읍면동: 판교면, 비인면',
    )
    expect(disasterScope(aDisaster({ level: 'eupmyeondong' }))).toBe('읍면동: 이름 미확인')
  })

  test('a designation without a last day is still open', () => {
    const designation = {
      kind: 'populationDeclineArea',
      validFrom: storedDay('2021-10-01'),
      validTo: null,
      endStatus: null,
    } as const
    expect(designationPeriod(designation)).toBe('2021. 10.부터')
    expect(designationPeriod({ ...designation, validTo: storedDay('2026-10-31') })).toBe('2021. 10. ~ 2026. 10.')
  })
})
