import { describe, expect, test } from 'vitest'
import { updateContactInput } from '@/modules/offers/domain/contact-input'
import { checkReason, monthsBefore } from '@/modules/offers/domain/offer-check'
import { offerFilterInput } from '@/modules/offers/domain/offer-filter'
import { createOfferInput } from '@/modules/offers/domain/offer-input'
import { daysText, monthsOfDays, monthsText, priceText, sizeText } from '@/modules/offers/domain/offer-wording'
import { hasMobileNumber, isOfficeNumber } from '@/modules/offers/domain/office-number'

const product = {
  regionCode: '46880',
  kind: 'product',
  name: '사과 선물 상자',
  months: [9, 10],
  checkedOn: '2026-11-20',
}
const faultsOf = (fields: object) => {
  const parsed = createOfferInput.safeParse({ ...product, ...fields })
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

describe('what an offer may say', () => {
  test('a sheet gives numbers and a list of months, a form gives texts and boxes', () => {
    const fromSheet = createOfferInput.parse({ ...product, minimumPriceWon: 18_000 })
    const { months: _months, ...fields } = product
    const fromForm = createOfferInput.parse({
      ...fields,
      month9: 'on',
      month10: 'on',
      minimumPriceWon: '18,000',
      maximumPriceWon: '',
      description: '',
      unit: '',
      orderNote: '',
    })
    expect(fromForm).toEqual(fromSheet)
    expect(createOfferInput.parse({ ...fields, yearRound: 'on', month3: 'on' }).months).toHaveLength(12)
  })

  test('each fault stands at its field', () => {
    expect(faultsOf({ months: [] })).toEqual(['months'])
    expect(faultsOf({ name: '배' })).toEqual(['name'])
    expect(faultsOf({ minimumPriceWon: '2만원' })).toEqual(['minimumPriceWon'])
    expect(faultsOf({ minimumPriceWon: 200, maximumPriceWon: 100 })).toEqual(['maximumPriceWon'])
    expect(faultsOf({ capacity: 20 })).toEqual(['capacity'])
    expect(faultsOf({ kind: 'meeting', meetingSeats: 20 })).toEqual([])
    expect(faultsOf({ startsOn: '2027-05-01' })).toEqual(['startsOn'])
    expect(faultsOf({ kind: 'festival', endsOn: '2027-05-01' })).toEqual(['startsOn'])
    expect(faultsOf({ kind: 'festival', startsOn: '2027-05-02', endsOn: '2027-05-01' })).toEqual(['endsOn'])
    expect(faultsOf({ unknown: 'x' })).toEqual([''])
  })

  test('words that make a donation a duty are refused, also spread over two fields', () => {
    expect(faultsOf({ description: '고향사랑기부 직원 1인당 10만 원씩 할당' })).toEqual(['description'])
    expect(faultsOf({ name: '고향사랑기부 안내', orderNote: '직원 1인당 10만 원씩' })).toEqual(['description'])
    expect(faultsOf({ description: '고향사랑기부 답례품으로도 고를 수 있습니다.' })).toEqual([])
  })

  test("nobody's mobile number gets in, an office number does", () => {
    expect(faultsOf({ orderNote: '주문 010-1234-5678' })).toEqual(['orderNote'])
    expect(faultsOf({ orderNote: '주문 061-390-1234' })).toEqual([])
    for (const text of ['010-1234-5678', '01012345678', '+82 10 1234 5678', '０１０-1234-5678', '(010) 1234.5678'])
      expect([text, hasMobileNumber(text)]).toEqual([text, true])
    for (const text of ['061-390-1234', '02-2100-1234', '1588-1234', '061 390 1234', '061-390-1234 내선 12'])
      expect([text, isOfficeNumber(text), hasMobileNumber(text)]).toEqual([text, true, false])
    for (const text of ['390-1234', '전화', '061-390-12345'])
      expect([text, isOfficeNumber(text)]).toEqual([text, false])
    const contact = { regionCode: '46880', version: '0', department: '기획예산실' }
    const refused = updateContactInput.safeParse({ ...contact, phone: '010-1234-5678' })
    expect(refused.error!.issues.map(({ message }) => message).join()).toContain('개인 번호가 아니라 사무실 번호')
    expect(updateContactInput.parse({ ...contact, phone: '061-390-1234' })).toMatchObject({ email: null, version: 0 })
  })

  test('a festival with days has the months of its days, one day may stand alone', () => {
    expect(
      createOfferInput.parse({ ...product, kind: 'festival', startsOn: '2026-12-30', endsOn: '2027-01-02' }).months,
    ).toEqual([1, 12])
    expect(createOfferInput.parse({ ...product, kind: 'festival', startsOn: '2027-05-01', months: [] })).toMatchObject({
      endsOn: '2027-05-01',
      months: [5],
    })
    expect(monthsOfDays('2026-01-15', '2027-01-10')).toHaveLength(12)
  })
})

describe('how an offer reads', () => {
  test('price', () => {
    const read = (unit: string | null, minimumPriceWon: number | null, maximumPriceWon: number | null) =>
      priceText({ unit, minimumPriceWon, maximumPriceWon })
    expect(read('상자', 18_000, 35_000)).toBe('1상자 18,000~35,000원')
    expect(read('1박', 80_000, null)).toBe('1박 80,000원부터')
    expect(read(null, null, 5_000)).toBe('5,000원까지')
    expect(read(null, 5_000, 5_000)).toBe('5,000원')
    expect(read('1상자', null, null)).toBeNull()
  })

  test('months, also over the turn of the year', () => {
    expect(monthsText([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBe('연중')
    expect(monthsText([3, 4, 5, 9])).toBe('3~5월, 9월')
    expect(monthsText([1, 2, 11, 12])).toBe('11~2월')
  })

  test('size and days', () => {
    expect(sizeText({ kind: 'lodging', capacity: 1_200, meetingSeats: 60 })).toBe('숙박 1,200명, 회의실 60석')
    expect(sizeText({ kind: 'product', capacity: null, meetingSeats: null })).toBeNull()
    expect(daysText({ kind: 'festival', startsOn: null, endsOn: null })).toBe('날짜 미정')
    expect(daysText({ kind: 'festival', startsOn: '2026-12-30', endsOn: '2027-01-02' })).toBe(
      '2026. 12. 30. ~ 2027. 1. 2.',
    )
    expect(daysText({ kind: 'product', startsOn: null, endsOn: null })).toBeNull()
  })
})

test('after six months an offer counts as not checked, and a festival that is over needs new days', () => {
  expect(monthsBefore('2026-08-31', 6)).toBe('2026-02-28')
  expect(monthsBefore('2026-02-10', 6)).toBe('2025-08-10')
  expect(checkReason({ checkedOn: '2026-05-22', endsOn: null }, '2026-11-22')).toBeNull()
  expect(checkReason({ checkedOn: '2026-05-21', endsOn: null }, '2026-11-22')).toBe('unchecked')
  expect(checkReason({ checkedOn: '2026-11-01', endsOn: '2026-11-21' }, '2026-11-22')).toBe('over')
  expect(checkReason({ checkedOn: '2026-11-01', endsOn: '2026-11-22' }, '2026-11-22')).toBeNull()
})

test('an address that cannot be read loses only what is wrong', () => {
  expect(
    offerFilterInput.parse({ kind: 'x', month: '13', people: '1,000', price: '', q: '사과', province: '46' }),
  ).toEqual({
    page: 1,
    perPage: 20,
    q: '사과',
    people: 1_000,
    province: '46',
  })
})
