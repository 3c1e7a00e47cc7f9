import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { findLeastBudget } from '@/modules/matching/domain/runs/least-budget'
import { aRandomRun } from '../../support/random-run'

test('the least budget found by one solve is the one found by trying each, limits that cross or not', () => {
  const seen = { none: 0, zero: 0, some: 0 }
  let crossing = 0
  fc.assert(
    fc.property(aRandomRun, (input) => {
      const isEnough = (changeBudget: number) => {
        const settings = { ...input.settings, standing: 'budget' as const, changeBudget }
        return calculateRun({ ...input, settings }, { explain: false }).result.status === 'optimal'
      }
      const ties = input.facts.ties.length
      const tried = Array.from({ length: ties + 1 }, (_, budget) => budget).find(isEnough) ?? null
      expect(findLeastBudget(input.facts, input.settings)).toBe(tried)
      seen[tried === null ? 'none' : tried === 0 ? 'zero' : 'some']++
      if (input.settings.notTogether.length > 0 || input.settings.groupMaximum !== null) crossing++
    }),
    { numRuns: 600, seed: 20261201 },
  )
  expect(seen.none).toBeGreaterThan(100)
  expect(seen.zero).toBeGreaterThan(50)
  expect(seen.some).toBeGreaterThan(5)
  expect(crossing).toBeGreaterThan(200)
}, 60_000)
