import { describe, expect, test } from 'vitest'
import { checkSettings } from '@/modules/matching/domain/settings/check-settings'
import { avoidedPairs } from '@/modules/matching/domain/settings/avoided-pairs'
import { makeMatchingProblem } from '@/modules/matching/domain/problem/make-matching-problem'
import { settingsOfRound } from '@/modules/matching/domain/settings/run-settings'
import { sampleRules } from '../../../prisma/seed/demo/sample-round'
import { aPartner, aRegion, factsOf, partnerId as idOf } from '../../support/scoring-facts'

const someFacts = () =>
  factsOf({
    regions: ['46880', '51770', '47920'].map((code) => aRegion(code)),
    partners: [1, 2, 3].map((number) => aPartner(idOf(number), { kind: number === 1 ? 'ministry' : 'company' })),
  })

describe('regions a body asked to be spared', () => {
  const facts = (standingRegionCodes: readonly string[] = []) => {
    const known = someFacts()
    const [first, ...others] = known.partners
    const [near, far] = known.regions.map(({ code }) => code)
    return {
      ...known,
      partners: [{ ...first!, standingRegionCodes, avoidedRegions: { [near!]: '공사 중', [far!]: '멀다' } }, ...others],
    }
  }
  const codes = someFacts().regions.map(({ code }) => code)

  test('are barred from the first draft on, so that no match gives them', () => {
    const known = facts()
    const settings = settingsOfRound(sampleRules, avoidedPairs(known))
    expect(settings.bars.map(({ regionCode }) => regionCode)).toEqual(codes.slice(0, 2))
    const { problem } = makeMatchingProblem('avoided', known, settings)
    const given = Array.from(problem.pairs.place).filter((_, at) => problem.pairs.helper[at] === 0)
    expect(given).not.toContain(0)
    expect(given).not.toContain(1)
    expect(given.length).toBe(known.regions.length - 2)
  })

  test('but a tie that stands is not ended by it', () => {
    expect(avoidedPairs(facts([codes[0]!])).map(({ regionCode }) => regionCode)).toEqual([codes[1]])
  })

  test('are spoken of before a run that does not heed them, or goes against them', () => {
    const known = facts()
    const partnerId = known.partners[0]!.id
    const sentences = (settings: ReturnType<typeof settingsOfRound>) =>
      checkSettings(known, settings).map(({ sentence }) => sentence)
    const open = sentences(settingsOfRound(sampleRules))
    expect(open.some((sentence) => sentence.startsWith('기관이 피해 달라고 한 쌍이 제외되어 있지 않습니다'))).toBe(true)
    const pinned = sentences({
      ...settingsOfRound(sampleRules),
      pins: [{ regionCode: codes[0]!, partnerId }],
    })
    expect(pinned.some((sentence) => sentence.startsWith('기관이 피해 달라고 한 쌍을 고정했습니다'))).toBe(true)
    const heeded = sentences(settingsOfRound(sampleRules, avoidedPairs(known)))
    expect(heeded.some((sentence) => sentence.includes('피해 달라고'))).toBe(false)
  })
})
