import { describe, expect, test } from 'vitest'
import { createRoundInput, extendRoundInput, updateRoundInput } from '@/modules/rounds/domain/round-input'
import { extensionLetter, openingLetter, reminderLetter, reminderText } from '@/modules/rounds/domain/round-letters'
import { mailOf } from '@/modules/notifications/domain/letter'
import { instantInSeoul } from '@/shared/korean-date'

const form: Record<string, string> = {
  name: ' 2027년 상반기 수요조사 ',
  introduction: '희망을 받습니다.',
  contactText: '',
  opensAt: '2026-11-30T09:00',
  closesAt: '2026-12-11T18:00',
  consentClosesAt: '',
  'region.46880': 'on',
  'region.11110': 'on',
  'audience.company': 'on',
  'audience.ministry': 'on',
  regionMinimum: '2',
  regionMaximum: '3',
  ministryMinimum: '1',
  ministryMaximum: '1',
  publicInstitutionMinimum: '',
  publicInstitutionMaximum: '',
  companyMinimum: '',
  companyMaximum: '',
  otherMinimum: '',
  otherMaximum: '',
  ministryPerPartner: '6',
  publicInstitutionPerPartner: '3',
  companyPerPartner: '3',
  otherPerPartner: '1,000',
  wishMaximum: '5',
  keepStandingTies: 'yes',
}

const errorsOf = (change: Record<string, string | undefined>) => {
  const fields = Object.fromEntries(Object.entries({ ...form, ...change }).filter(([, value]) => value !== undefined))
  const parsed = createRoundInput.safeParse(fields)
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'))
}

describe('the form of a round', () => {
  test('reads what was typed and ticked', () => {
    expect(createRoundInput.parse(form)).toEqual({
      name: '2027년 상반기 수요조사',
      introduction: '희망을 받습니다.',
      contactText: null,
      opensAt: instantInSeoul('2026-11-30T09:00'),
      closesAt: new Date('2026-12-11T09:00:00Z'),
      consentClosesAt: null,
      regionCodes: ['11110', '46880'],
      audienceKinds: ['ministry', 'company'],
      rules: {
        region: { min: 2, max: 3 },
        kinds: { ministry: { min: 1, max: 1 } },
        partnerMaximum: { ministry: 6, publicInstitution: 3, company: 3, other: 1_000 },
        wishMaximum: 5,
        keepStandingTies: true,
      },
    })
  })

  test('of a stored round also names it and its version', () => {
    const roundId = '01900000-0000-7000-8000-000000000000'
    expect(updateRoundInput.parse({ ...form, roundId, version: '3' })).toMatchObject({
      roundId,
      version: 3,
      content: { rules: { wishMaximum: 5 } },
    })
  })

  test.each([
    [{ name: ' ' }, ['name']],
    [{ opensAt: '', closesAt: '' }, []],
    [{ closesAt: '2026-11-30T09:00' }, ['closesAt']],
    [{ closesAt: '2026-02-31T09:00' }, ['closesAt']],
    [{ closesAt: '내일' }, ['closesAt']],
    [{ consentClosesAt: '2026-12-11T18:00' }, ['consentClosesAt']],
    [{ 'region.46880': undefined, 'region.11110': undefined }, ['regionCodes']],
    [{ 'region.46880': undefined, 'region.정선': 'on' }, ['regionCodes.1']],
    [{ 'audience.company': undefined, 'audience.ministry': undefined }, ['audienceKinds']],
    [{ 'audience.embassy': 'on' }, ['audienceKinds.2']],
    [{ regionMinimum: '4' }, ['regionMinimum']],
    [{ regionMinimum: '' }, ['regionMinimum']],
    [{ ministryMaximum: '' }, ['ministryMaximum']],
    [{ ministryMinimum: '2' }, ['ministryMinimum']],
    [{ ministryMinimum: '', ministryMaximum: '' }, []],
    [{ companyMinimum: '3', companyMaximum: '3' }, ['regionMaximum']],
    [{ wishMaximum: '21' }, ['wishMaximum']],
    [{ wishMaximum: '0' }, ['wishMaximum']],
    [{ otherPerPartner: '세 곳' }, ['otherPerPartner']],
    [{ keepStandingTies: 'maybe' }, ['keepStandingTies']],
    [{ introduction: '모든 직원은 고향사랑기부를 1인당 10만 원씩 해야 합니다.' }, ['introduction']],
    [{ extra: 'x' }, ['']],
  ])('with %j has errors at %j', (change, expected) => {
    const found = errorsOf(change)
    expect(found).toEqual(expected.length === 0 ? [] : expect.arrayContaining(expected))
    expect(found.length).toBe(expected.length)
  })

  test('a later closing needs its reason', () => {
    const input = { roundId: '01900000-0000-7000-8000-000000000000', version: '1', closesAt: '2026-12-18T18:00' }
    expect(extendRoundInput.safeParse({ ...input, reason: ' ' }).success).toBe(false)
    expect(extendRoundInput.safeParse({ ...input, reason: '추가 접수' }).success).toBe(true)
  })
})

describe('what officers are told', () => {
  const round = {
    name: '수요조사\r\nBcc: x@y.example',
    opensAt: instantInSeoul('2026-11-30T09:00'),
    closesAt: instantInSeoul('2026-12-11T18:00'),
    contactText: '기업협력지원과 044-205-0000',
  }

  test('of an opening ahead, and of one that is now', () => {
    expect(openingLetter(round, instantInSeoul('2026-11-22T09:00')).lines[0]).toBe(
      '2026. 11. 30.(월) 09:00부터 2026. 12. 11.(금) 18:00까지 제출해 주세요.',
    )
    const now = openingLetter(round, instantInSeoul('2026-11-30T09:00'))
    expect(now.title).toContain('결연 희망을 받습니다')
    expect(now.lines[0]).toBe('2026. 12. 11.(금) 18:00까지 제출해 주세요.')
  })

  test('has no line of its own in a heading, whatever the name', () => {
    const { subject, text } = mailOf(
      extensionLetter(round, round.closesAt, '추가\n접수'),
      '장지역\nBcc: z@y.example',
      'https://portal.example/survey',
    )
    expect(subject).not.toMatch(/[\r\n]/)
    expect(text.split('\n')[0]).toBe('장지역 Bcc: z@y.example 님, 안녕하십니까.')
    expect(text).toContain('까닭: 추가 접수')
    expect(text.endsWith('\nhttps://portal.example/survey')).toBe(true)
  })

  test('of a missing answer says until when and whom to ask, in words that may be changed', () => {
    const text = reminderText(round)
    expect(text).toContain('2026. 12. 11.(금) 18:00까지')
    expect(text).toContain('044-205-0000')
    expect(reminderLetter(round, '첫 줄\n둘째 줄').lines).toEqual(['첫 줄', '둘째 줄'])
  })
})
