import { expect, test } from 'vitest'
import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import { findColumn } from '@/engine/network/pair-order'
import { findUnmetNeeds } from '@/engine/shortfall/unmet-needs'
import { aProblem } from '../../support/matching-instances/problems'

function unmetOf(problem: MatchingProblem, pairs: readonly PairIndex[]) {
  const network = encodeFlowNetwork(problem)
  const columns = pairs.map(([place, helper]) => findColumn(network.order, place, helper))
  const { units, minimums, overBudget, pins } = findUnmetNeeds(network, columns)
  return { units, minimums, overBudget, pins: pins.length }
}

test('every minimum, every pin and every standing pair that ends beyond the budget counts', () => {
  const ranges = { ministry: { min: 1, max: 1 }, others: { min: 2, max: 2 } }
  const problem = aProblem({
    places: [
      { id: 'R0', min: 2, max: 3, kinds: ranges },
      { id: 'R1', min: 0, max: 1 },
    ],
    kindGroups: { others: ['company'] },
    pins: [[1, 0]],
  })
  expect(unmetOf(problem, [[0, 0]])).toEqual({ units: 4, minimums: 3, overBudget: 0, pins: 1 })
  const keep: PairIndex[] = [
    [0, 0],
    [0, 1],
    [1, 1],
  ]
  const counted = { units: 7, minimums: 5, overBudget: 2, pins: 0 }
  expect(unmetOf({ ...problem, keep, changeBudget: 1 }, [[1, 0]])).toEqual(counted)
})
