import { expect, test } from 'vitest'
import { countProposal } from '@/modules/matching/domain/count-proposal'

test('counts the partners of every region and says where any of them is new', () => {
  const pairs = [['46880', true], ['46880', false], ['46880', true], ['51770', true]] as const
  expect(countProposal(pairs.map(([regionCode, isStanding]) => ({ regionCode, isStanding })))).toEqual(
    new Map([['46880', { partners: 3, isChanged: true }], ['51770', { partners: 1, isChanged: false }]]),
  )
  expect(countProposal([]).size).toBe(0)
})
