import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CalculationInput, calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { problemOfFile } from '@/engine/files/problem-file'
import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { findShortRegions } from '@/modules/matching/domain/problem/short-regions'
import { endsTie, repairSettings } from '@/modules/matching/domain/clashes/repair-settings'
import { countUnmet } from '../../engine/reference-model'
import { aProblem } from '../../support/matching-instances/problems'
import { aRandomRun } from '../../support/random-run'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from '../../support/scoring-facts'

function solve(input: CalculationInput) {
  let problem: MatchingProblem | undefined
  const calculation = calculateRun(input, { onProblem: (made) => (problem = problemOfFile(made)) })
  const regionAt = new Map(problem!.places.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(problem!.helpers.map(({ id }, at) => [id, at]))
  const pairs = calculation.pairs.map((pair): PairIndex => [
    regionAt.get(pair.regionCode)!,
    partnerAt.get(pair.partnerId)!,
  ])
  return { calculation, problem: problem!, missing: countUnmet(problem!, pairs) }
}

describe('a repair of a run that cannot be', () => {
  test('is one that settings can make, and mends as much as it promised', () => {
    const seen: Record<string, number> = {}
    let ended = 0
    fc.assert(
      fc.property(aRandomRun, (input) => {
        const { calculation, problem, missing } = solve(input)
        const { status, clashes = [] } = calculation.result
        expect(calculation.measures.missing).toBe(missing)
        expect(missing > 0).toBe(status === 'impossible')
        const run = { facts: input.facts, settings: input.settings, problem }
        for (const repair of clashes.flatMap(({ repairs }) => repairs)) {
          const settings = repairSettings(run, repair)
          expect(settings, JSON.stringify(repair)).not.toBeNull()
          seen[repair.change] = (seen[repair.change] ?? 0) + 1
          if (endsTie(run, repair)) ended++
          const mended = missing - solve({ ...input, settings: settings! }).missing
          expect(mended, JSON.stringify(repair)).toBeGreaterThanOrEqual(repair.mends!)
          // A bar that is lifted may free a standing tie, which widens limits beyond what was proven.
          if (repair.change !== 'pair') expect(mended, JSON.stringify(repair)).toBe(repair.mends)
        }
      }),
      { numRuns: 300, seed: 20261122 },
    )
    const every = ['changeBudget', 'groupMax', 'kindMax', 'kindMin', 'notTogether', 'pair', 'partnerMax', 'partnerMin']
    expect(Object.keys(seen).sort()).toEqual([...every, 'pin', 'regionMax', 'regionMin'])
    expect(ended).toBeGreaterThan(10)
  })

  test('leaves everything else of the settings as it was', () => {
    const settings = someSettings({ kinds: { ministry: { min: 1, max: 2 } }, region: { min: 1, max: 2 } })
    const facts = factsOf({
      regions: [aRegion('46710'), aRegion('46880')],
      partners: [aPartner(partnerId(1), { maximumRegions: 1 })],
    })
    const { calculation, problem } = solve({ name: '회차', facts, settings })
    const repairs = calculation.result.clashes!.flatMap((clash) => clash.repairs)
    const changed = repairs.map((repair) => repairSettings({ facts, settings, problem }, repair))
    expect(changed).toContainEqual({ ...settings, partnerCapacities: { [partnerId(1)]: { min: 0, max: 2 } } })
    expect(changed.length).toBeGreaterThan(1)
  })
})

describe('what a match leaves unmet', () => {
  const region = { id: '46710', min: 2, max: 3, kinds: { ministry: { min: 1, max: 1 }, others: { min: 2, max: 2 } } }
  const problem = aProblem({
    places: [region, { id: '46880', min: 0, max: 1 }],
    kindGroups: { others: ['company'] },
  })

  test('is told region by region, by whichever need lacks most', () => {
    expect(findShortRegions(problem, [[0, 2]])).toEqual([{ regionCode: '46710', missing: 1 }])
    expect(findShortRegions(problem, [[0, 0]])).toEqual([{ regionCode: '46710', missing: 2 }])
    expect(findShortRegions(problem, [])).toEqual([{ regionCode: '46710', missing: 2 }])
  })
})
