import { describe, expect, test } from 'vitest'
import { roundStatuses } from '@/modules/rounds/domain/round'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { roundRules } from '@/modules/rounds/domain/round-rules'
import { sampleRules } from '../../../prisma/seed/demo/sample-round'

describe('the rules of a round', () => {
  test('are what the sample round goes by', () => {
    expect(roundRules.parse(sampleRules)).toEqual(sampleRules)
  })

  test.each([
    [{ region: { min: 3, max: 2 } }],
    [{ region: { min: -1, max: 2 } }],
    [{ region: { min: 1.5, max: 2 } }],
    [{ kinds: { embassy: { min: 0, max: 1 } } }],
    [{ partnerMaximum: { ministry: 6 } }],
    [{ keepStandingTies: 'yes' }],
    [{ extra: 1 }],
  ])('are not %j', (change) => {
    expect(roundRules.safeParse({ ...sampleRules, ...change }).success).toBe(false)
  })
})

test('a round is confirmed while it is open or closed, and in no other state', () => {
  expect(roundStatuses.filter(canBeConfirmed)).toEqual(['open', 'closed'])
})
