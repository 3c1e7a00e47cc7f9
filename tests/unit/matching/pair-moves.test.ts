import { describe, expect, test } from 'vitest'
import { type PairChange, movesOf } from '@/modules/matching/domain/runs/pair-moves'

const added = (partnerId: string, regionCode: string, score: number): PairChange => ({
  partnerId,
  regionCode,
  change: 'added',
  score,
})
const removed = (partnerId: string, regionCode: string, score: number): PairChange => ({
  partnerId,
  regionCode,
  change: 'removed',
  score,
})

describe('the moves of an exchange', () => {
  test('pair what a partner leaves with what it takes, in the order they follow from one another', () => {
    const changes = [
      added('A', 'r1', 50),
      removed('B', 'r1', 40),
      added('C', 'r3', 10),
      removed('A', 'r2', 70),
      added('B', 'r2', 45),
      removed('C', 'r2', 5),
    ]
    expect(movesOf(changes)).toEqual([
      { partnerId: 'A', from: 'r2', to: 'r1', gain: -20 },
      { partnerId: 'B', from: 'r1', to: 'r2', gain: 5 },
      { partnerId: 'C', from: 'r2', to: 'r3', gain: 5 },
    ])
  })

  test('tell a partner that only takes a region, and one that only gives one up', () => {
    expect(movesOf([added('A', 'r1', 50), removed('B', 'r1', 40)])).toEqual([
      { partnerId: 'A', from: null, to: 'r1', gain: 50 },
      { partnerId: 'B', from: 'r1', to: null, gain: -40 },
    ])
  })

  test('add up to the change of the total, whatever the order', () => {
    const changes = [removed('B', 'r1', 40), added('A', 'r1', 50), removed('A', 'r2', 70), added('B', 'r2', 45)]
    expect(movesOf(changes).reduce((sum, { gain }) => sum + gain, 0)).toBe(-15)
    expect(movesOf([])).toEqual([])
  })
})
