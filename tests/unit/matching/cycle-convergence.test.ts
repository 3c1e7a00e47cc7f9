import { expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { findLeastBudget } from '@/modules/matching/domain/runs/least-budget'
import { settingsAfterDeclines } from '@/modules/matching/domain/settings/cycle-settings'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import type { SettingsPair } from '@/modules/matching/domain/settings/run-settings'
import { SeededRandom } from '../../support/matching-instances/seeded-random'
import { regionsBelowTheirNeed } from '../../support/regions-below-their-need'
import { aCountry } from '../../support/solved-run'

test.each([
  { who: 'everybody answers at once', country: aCountry(70, 84), seed: 20_261_122, answering: 1, most: 12, yields: 0 },
  { who: 'half of the silent answer', country: aCountry(47, 51), seed: 141, answering: 0.5, most: 30, yields: 1 },
])(
  'cycles with a fifth of the sides declining converge when $who: what both accepted never moves, nothing moves beyond the budget, every region keeps its partners',
  ({ country: { name, facts: first, settings: confirmed }, seed, answering, most, yields }) => {
    const kindOf = new Map(first.partners.map(({ id, kind }) => [id, kind]))
    /** The facts once a match is confirmed: its pairs stand. */
    const afterMatch = (pairs: readonly SettingsPair[]) => ({
      ...first,
      ties: pairs.map(({ regionCode, partnerId }) => ({
        regionCode,
        kind: kindOf.get(partnerId)!,
        holderId: partnerId,
        isSigned: false,
      })),
    })
    const random = new SeededRandom(seed)
    const answers = new Map<string, 'agreed' | 'declined'>()
    let settings = confirmed
    let { pairs } = calculateRun({ name, facts: first, settings }, { explain: false })
    const log: { declined: number; budget: number }[] = []
    for (;;) {
      for (const pair of pairs.filter((own) => !answers.has(pairKeyOf(own)) && random.chance(answering)))
        answers.set(pairKeyOf(pair), [random, random].some((side) => side.chance(0.2)) ? 'declined' : 'agreed')
      const said = (answer: 'agreed' | 'declined') => pairs.filter((own) => answers.get(pairKeyOf(own)) === answer)
      const [agreed, declined] = [said('agreed'), said('declined')]
      if (agreed.length === pairs.length || log.length === most) break
      const facts = afterMatch(pairs)
      const settingsWith = (budget: number) => settingsAfterDeclines(settings, facts, { agreed, declined }, budget)
      const budget = findLeastBudget(facts, settingsWith(0))!
      expect(budget).not.toBeNull()
      settings = settingsWith(budget)
      const { result, pairs: next } = calculateRun({ name, facts, settings }, { explain: false })
      expect(result.status).toBe('optimal')
      const standing = new Set(next.map(pairKeyOf))
      const ended = pairs.filter((own) => !standing.has(pairKeyOf(own)))
      // Declined ties end; beside them at most the budget.
      expect(ended.length - declined.length).toBeLessThanOrEqual(budget)
      expect(agreed.every((own) => standing.has(pairKeyOf(own)))).toBe(true)
      expect(declined.some((own) => standing.has(pairKeyOf(own)))).toBe(false)
      log.push({ declined: declined.length, budget })
      pairs = next
    }
    expect(log.length).toBeGreaterThan(1)
    expect(log.length).toBeLessThan(most)
    expect(log.filter(({ budget }) => budget > 0).length).toBeGreaterThanOrEqual(yields)
    expect(pairs.every((own) => answers.get(pairKeyOf(own)) === 'agreed')).toBe(true)
    expect(regionsBelowTheirNeed(afterMatch(pairs), confirmed)).toEqual([])
  },
)
