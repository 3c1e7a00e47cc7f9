import { expect, test } from 'vitest'
import { countProposal } from '@/modules/matching/domain/runs/count-proposal'

test('counts the partners of every region, how many of them are new, and the sum of their scores', () => {
  const pairs = [
    ['46880', true, 5],
    ['46880', false, 7],
    ['46880', true, 1],
    ['51770', true, 4],
  ] as const
  expect(countProposal(pairs.map(([regionCode, isStanding, score]) => ({ regionCode, isStanding, score })))).toEqual(
    new Map([
      ['46880', { partners: 3, fresh: 1, score: 13 }],
      ['51770', { partners: 1, fresh: 0, score: 4 }],
    ]),
  )
  expect(countProposal([]).size).toBe(0)
})
