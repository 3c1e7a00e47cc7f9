import { describe, expect, test } from 'vitest'
import { openConsentsInput } from '@/modules/agreements/domain/consent-input'
import { allowLateInput } from '@/modules/pledges/domain/answer-board-input'
import { extendRoundInput } from '@/modules/rounds/domain/round-input'
import { blankIsAbsent, instant, isDay, reasonText, regionCode, version } from '@/shared/input-fields'

describe('an instant as a form sends it', () => {
  test.each([
    '2026-02-31T10:00',
    '2026-04-31T00:00',
    '2025-02-29T09:00',
    '2026-13-01T00:00',
    '2026-01-01T24:00',
    '2026-01-01',
    '',
  ])('%s is none, in whichever form', (text) => {
    expect(instant.safeParse(text).success).toBe(false)
    const roundId = '019a0000-0000-7000-8000-000000000001'
    const failing = [
      openConsentsInput.safeParse({ roundId, version: '1', consentClosesAt: text }),
      extendRoundInput.safeParse({ roundId, version: '1', closesAt: text, reason: '까닭입니다' }),
      allowLateInput.safeParse({ roundId, regionCode: '46880', until: text, reason: '까닭입니다' }),
    ]
    expect(failing.map(({ error }) => error!.issues.map(({ path }) => path[0]))).toEqual([
      ['consentClosesAt'],
      ['closesAt'],
      ['until'],
    ])
  })

  test('is a minute in Korea', () => {
    expect(instant.parse('2028-02-29T09:00').toISOString()).toBe('2028-02-29T00:00:00.000Z')
  })
})

test('a day that is not there is none', () => {
  expect(['2026-02-31', '2026-02-28', '2026-2-28', '2025-02-29', '2028-02-29'].map(isDay)).toEqual([
    false,
    true,
    false,
    false,
    true,
  ])
})

test('a version fits its column', () => {
  expect(
    ['0', '1', '2147483647', '2147483648', '-1', '1.5', 'x'].map((text) => version.safeParse(text).success),
  ).toEqual([true, true, true, false, false, false, false])
})

test('a reason says something and has an end; an empty field counts as not sent', () => {
  const reason = reasonText('거두는 까닭을 적어 주세요.')
  expect(reason.parse('  인사이동 ')).toBe('인사이동')
  expect(reason.safeParse(' a ').error!.issues[0]!.message).toBe('거두는 까닭을 적어 주세요.')
  expect(reason.safeParse('가'.repeat(501)).success).toBe(false)
  expect([blankIsAbsent(regionCode).parse(''), blankIsAbsent(regionCode).parse('46880')]).toEqual([undefined, '46880'])
})
