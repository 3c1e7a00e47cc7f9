import { type CalculationInput, calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { factsForRun } from '@/modules/matching/domain/settings/facts-for-run'
import { problemOfFile } from '@/engine/files/problem-file'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { MeasuredMatch } from '@/modules/matching/domain/analysis/measures/chart'
import { type PairSlice, isInSlice } from '@/modules/matching/domain/settings/run-policy'
import { aPartner, aRegion, factsOf, partnerId, someSettings } from './scoring-facts'

/** A solved run as its pages read it: the pairs someone may see, with names, and what the run knew. */
export function solvedRun(input: CalculationInput, slice: PairSlice = 'all') {
  let problem: MatchingProblem | undefined
  const { pairs, result, measures } = calculateRun(input, { onProblem: (made) => (problem = problemOfFile(made)) })
  const facts = factsForRun(input.facts, input.settings)
  const region = new Map(facts.regions.map((one) => [one.code, one]))
  const partner = new Map(facts.partners.map((one) => [one.id, one]))
  const named = pairs.map((pair) => ({
    ...pair,
    regionName: region.get(pair.regionCode)!.fullName,
    partnerName: partner.get(pair.partnerId)!.name,
    partnerKind: partner.get(pair.partnerId)!.kind as string,
  }))
  const match: MeasuredMatch = {
    facts: input.facts,
    problem: problem!,
    pairs: named.filter(({ regionCode, partnerKind }) =>
      isInSlice(slice, region.get(regionCode)!.provinceCode, partnerKind),
    ),
    settings: input.settings,
    slice,
  }
  return { ...input, match, pairs: named, result, measures }
}

/** Two 시도 of two 권역, partners of three kinds with head offices here and there, wishes of both sides. */
export const aCountry = (regions = 24, partners = 30): CalculationInput => ({
  name: '회차',
  settings: someSettings({ groupMaximum: null }),
  facts: factsOf({
    regions: Array.from({ length: regions }, (_, at) => {
      const isNorth = at % 2 === 0
      return aRegion(String((isNorth ? 51_000 : 46_000) + at), {
        provinceCode: isNorth ? '51' : '46',
        provinceName: isNorth ? '강원특별자치도' : '전라남도',
        fullName: `${isNorth ? '강원특별자치도' : '전라남도'} ${String.fromCharCode(0xac00 + at * 588)}군`,
        megaRegion: isNorth ? '강원' : '호남권',
        latitude: 34 + (at % 17) / 4,
        longitude: 126 + (at % 13) / 5,
        disasters: at % 5 === 0 ? [{ event: '호우', declaredOn: '2026-08-01', level: 'sigungu' }] : [],
        wishedPartnerRanks: { [partnerId((at * 7) % partners)]: 1, [partnerId((at * 5 + 1) % partners)]: 2 },
      })
    }),
    partners: Array.from({ length: partners }, (_, at) =>
      aPartner(partnerId(at), {
        name: `기관 ${at}`,
        kind: at % 3 === 0 ? 'ministry' : at % 3 === 1 ? 'publicInstitution' : 'company',
        headquartersLatitude: at % 9 === 8 ? null : 34 + (at % 11) / 3,
        headquartersLongitude: at % 9 === 8 ? null : 126 + (at % 7) / 3,
        wishedRegionRanks: Object.fromEntries(
          Array.from({ length: 1 + (at % 6) }, (_, rank) => {
            const index = (at * 5 + rank * 3) % regions
            return [String((index % 2 === 0 ? 51_000 : 46_000) + index), rank + 1]
          }),
        ),
      }),
    ),
  }),
})
