import { describe, expect, test } from 'vitest'
import { isFreeMail } from '@/modules/partners/domain/registration'
import { applyForRegistrationInput } from '@/modules/partners/domain/registration-input'
import { likenessOf } from '@/modules/partners/domain/similar-names'

const form = {
  kind: 'company',
  businessNumber: '124-81-00998',
  name: '  한빛   전자 ',
  classification: '',
  headquartersCode: '',
  contactName: '한담당',
  contactEmail: ' Hong@Hanbit.Example ',
  contactPhone: '02-1234-5678',
  message: '',
  consent: 'yes',
}

describe('the form of an application', () => {
  test('reads number, name and address as they are meant', () => {
    expect(applyForRegistrationInput.parse(form)).toMatchObject({
      businessNumber: '1248100998',
      name: '한빛 전자',
      contactEmail: 'hong@hanbit.example',
      headquartersCode: undefined,
      classification: undefined,
    })
  })

  test.each([
    ['kind', 'other'],
    ['businessNumber', '124-81-00997'],
    ['name', '한'],
    ['headquartersCode', '서울'],
    ['contactName', ''],
    ['contactEmail', 'hong'],
    ['contactPhone', '전화'],
    ['message', '가'.repeat(1_001)],
    ['consent', ''],
    ['partnerId', 'x'],
  ])('is refused with %s %j', (field, value) => {
    expect(applyForRegistrationInput.safeParse({ ...form, [field]: value }).success).toBe(false)
  })
})

test('an address anybody can have is known by its domain alone', () => {
  expect(['a@naver.com', 'a@GMAIL.com'].map(isFreeMail)).toEqual([true, true])
  expect(['a@korea.kr', 'naver.com@hanbit.example', 'a@notnaver.com', 'a'].map(isFreeMail)).toEqual([
    false,
    false,
    false,
    false,
  ])
})

describe('two names', () => {
  test.each([
    ['한빛전자', '(주)한빛 전자'],
    ['한빛전자', '한빛전자 주식회사'],
    ['한빛전자', '㈜한빛전자'],
    ['한국전력공사', '한국전력공사'.normalize('NFD')],
    ['KT&G', 'kt & g'],
  ])('%s and %s are one', (one, other) => {
    expect(likenessOf(one, other)).toBe('same')
  })

  test.each([
    ['한국전력공사', '한국전력공시'],
    ['한국철도공사', '한국철도'],
    ['새만금개발청', '재단법인 새만금개발'],
    ['국민건강보험공단', '국민건강보험공딘'],
  ])('%s and %s are worth a look', (one, other) => {
    expect(['same', 'similar']).toContain(likenessOf(one, other))
  })

  test.each([
    ['한국전력공사', '한국도로공사'],
    ['삼성전자', '엘지전자'],
    ['기아', '기아자동차'],
    ['(주)', '주식회사'],
    ['케이티', '에스케이'],
  ])('%s and %s are two', (one, other) => {
    expect(likenessOf(one, other)).toBeNull()
  })
})
