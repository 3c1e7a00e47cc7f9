import { describe, expect, test } from 'vitest'
import { declareDisasterInput, updateRegionInput } from '@/modules/regions/domain/region-input'
import { regionFilterInput } from '@/modules/regions/domain/region-filter'
import { tileLabel } from '@/modules/regions/domain/tile-label'
import { declaredOnText, designationPeriod, disasterScope } from '@/modules/regions/domain/region-facts'

const form = { code: '46880', version: '3', population: '', populationAsOf: '', specialties: '', festivals: '' }

describe('the form of a region', () => {
  test('reads lines as names, each once and without blanks, and a blank number as unknown', () => {
    const specialties = ' 사과 \r\n\n단감\n사과\n' + '단감'.normalize('NFD')
    expect(updateRegionInput.parse({ ...form, specialties })).toEqual({
      code: '46880',
      version: 3,
      specialties: ['사과', '단감'],
      festivals: [],
      population: undefined,
      populationAsOf: undefined,
    })
    expect(updateRegionInput.parse({ ...form, population: '43,210' }).population).toBe(43_210)
  })

  test.each([['many'], ['-1'], ['1.5'], ['20,000,001'], ['1e3x']])('refuses %s as a population', (population) => {
    expect(updateRegionInput.safeParse({ ...form, population }).success).toBe(false)
  })

  test('refuses names that are too long or too many, and fields nobody asked for', () => {
    expect(updateRegionInput.safeParse({ ...form, festivals: '가'.repeat(61) }).success).toBe(false)
    expect(
      updateRegionInput.safeParse({
        ...form,
        festivals: Array.from({ length: 31 }, (_, index) => `축제 ${index}`).join('\n'),
      }).success,
    ).toBe(false)
    expect(updateRegionInput.safeParse({ ...form, name: '장성시' }).success).toBe(false)
  })

  test('parts the places of a declaration at commas, middle dots and lines', () => {
    const declaration = {
      code: '46880',
      event: '호우',
      declaredOn: '2026-08-01',
      level: 'eupmyeondong',
      places: '진원면, 남면·황룡면\n',
      source: '관보',
    }
    expect(declareDisasterInput.parse(declaration).places).toEqual(['진원면', '남면', '황룡면'])
    expect(declareDisasterInput.safeParse({ ...declaration, declaredOn: '2026-02-30' }).success).toBe(false)
    expect(declareDisasterInput.safeParse({ ...declaration, source: ' ' }).success).toBe(false)
  })
})

test('the directory opens with whatever cannot be read left out', () => {
  expect(
    regionFilterInput.parse({ megaRegion: 'moon', ties: 'many', sort: 'x', order: 'up', province: '466' }),
  ).toMatchObject({ page: 1, perPage: 20, sort: 'name', order: 'asc' })
})

test('a cell of the map keeps two letters whole and drops the kind of longer names', () => {
  expect(['해운대구', '중구', '정선군', '서귀포시'].map(tileLabel)).toEqual(['해운대', '중구', '정선', '서귀포'])
})

describe('facts of a region in words', () => {
  const declared = { event: '산불', declaredOn: new Date('2025-03-01'), places: [] as string[] }

  test('say no more of a date than is known', () => {
    expect(declaredOnText({ ...declared, datePrecision: 'day', level: 'sigungu' })).toBe('2025. 3. 1.')
    expect(declaredOnText({ ...declared, datePrecision: 'month', level: 'sigungu' })).toBe('2025. 3.')
    expect(declaredOnText({ ...declared, datePrecision: 'year', level: 'sigungu' })).toBe('2025.')
  })

  test('name the 읍면동 of a declaration, or say that they are unknown', () => {
    expect(disasterScope({ ...declared, datePrecision: 'day', level: 'sigungu' })).toBe('시군구 전체')
    expect(
      disasterScope({ ...declared, datePrecision: 'day', level: 'eupmyeondong', places: ['판교면', '비인면'] }),
    ).toBe('읍면동: 판교면, 비인면')
    expect(disasterScope({ ...declared, datePrecision: 'day', level: 'eupmyeondong' })).toBe('읍면동: 이름 미확인')
  })

  test('give the period of a designation in months', () => {
    const designation = {
      kind: 'populationDeclineArea' as const,
      validFrom: new Date('2021-10-01'),
      validTo: null,
      endStatus: null,
    }
    expect(designationPeriod(designation)).toBe('2021. 10.부터')
    expect(designationPeriod({ ...designation, validTo: new Date('2026-10-31') })).toBe('2021. 10. ~ 2026. 10.')
  })
})
