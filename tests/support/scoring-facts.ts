import type { CalculationInput } from '@/modules/matching/domain/runs/calculate-run'
import type { PledgedPartner, ScoringFacts } from '@/modules/matching/domain/scoring/scoring-facts'
import { type RunSettings, settingsOfRound } from '@/modules/matching/domain/settings/run-settings'
import type { ScoringRegion } from '@/modules/matching/domain/scoring/scoring-facts'

/** A region about which nothing is known but its code and name. */
export const aRegion = (code: string, over: Partial<ScoringRegion> = {}): ScoringRegion => ({
  code,
  fullName: `전라남도 ${code}`,
  provinceCode: '46',
  provinceName: '전라남도',
  megaRegion: '호남권',
  latitude: null,
  longitude: null,
  population: 40_000,
  designation: null,
  disasters: [],
  specialties: [],
  festivals: [],
  standingTieCount: 0,
  wishedPartnerRanks: {},
  realisedValueWon: null,
  ...over,
})

/** A ministry about which nothing is known, ready for three regions. */
export const aPartner = (id: string, over: Partial<PledgedPartner> = {}): PledgedPartner => ({
  id,
  name: id,
  kind: 'ministry',
  fieldText: id,
  headquartersProvinceCode: null,
  headquartersRegionCode: null,
  headquartersLatitude: null,
  headquartersLongitude: null,
  sites: [],
  standingRegionCodes: [],
  wishedRegionRanks: {},
  minimumRegions: 0,
  maximumRegions: 3,
  corporateGroup: null,
  ...over,
})

export const factsOf = (over: Partial<ScoringFacts>): ScoringFacts => ({
  asOf: '2026-11-22',
  regions: [],
  partners: [],
  ties: [],
  ...over,
})

export const someSettings = (over: Partial<RunSettings> = {}): RunSettings => ({
  ...settingsOfRound({
    region: { min: 2, max: 3 },
    kinds: { ministry: { min: 1, max: 1 } },
    partnerMaximum: { ministry: 6, publicInstitution: 3, company: 3, other: 3 },
    wishMaximum: 5,
    keepStandingTies: true,
  }),
  ...over,
})

/** A UUID that counts up, for partners of tests. */
export const partnerId = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

const sized = (regions: number, partners: number): ScoringFacts =>
  factsOf({
    regions: Array.from({ length: regions }, (_, at) =>
      aRegion(String(46_000 + at), {
        latitude: 34 + (at % 17) / 5,
        longitude: 126 + (at % 13) / 5,
        wishedPartnerRanks: { [partnerId((at * 7) % partners)]: 1 },
      }),
    ),
    partners: Array.from({ length: partners }, (_, at) =>
      aPartner(partnerId(at), {
        kind: at % 3 === 0 ? 'ministry' : at % 3 === 1 ? 'publicInstitution' : 'company',
        headquartersLatitude: 34 + (at % 11) / 4,
        headquartersLongitude: 126 + (at % 7) / 3,
        wishedRegionRanks: { [46_000 + ((at * 5) % regions)]: 1, [46_000 + ((at * 3 + 1) % regions)]: 2 },
      }),
    ),
  })

export const aCalculation = (over: Partial<RunSettings> = {}): CalculationInput => ({
  name: '회차',
  facts: sized(6, 12),
  settings: someSettings(over),
})

export const aLargeCalculation = (over: Partial<RunSettings> = {}): CalculationInput => ({
  name: '큰 회차',
  facts: sized(141, 300),
  settings: someSettings(over),
})
