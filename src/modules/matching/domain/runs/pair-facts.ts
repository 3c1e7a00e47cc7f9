import { greatCircleKm } from '../scoring/criteria/distance'
import type { ScoringPartner, ScoringRegion } from '../scoring/scoring-facts'
import type { SettingsPair } from '../settings/run-settings'

/** What a run knew about a pair beyond its score. */
export interface PairFacts {
  /** Ranks of the wishes it meets, 1 the dearest. */
  partnerWish(pair: SettingsPair): number | undefined
  regionWish(pair: SettingsPair): number | undefined
  /** From the head office; null when either place is not known. */
  km(pair: SettingsPair): number | null
  megaRegion(regionCode: string): string | undefined
}

interface Sides {
  readonly regions: Iterable<ScoringRegion>
  readonly partners: Iterable<ScoringPartner>
}

/** Answers about single pairs: ranks of wishes from 1, kilometres as the crow flies between head office and region (null where a place is unknown). */
export function pairFactsOf({ regions, partners }: Sides): PairFacts {
  const regionOf = new Map([...regions].map((region) => [region.code, region]))
  const partnerOf = new Map([...partners].map((partner) => [partner.id, partner]))
  return {
    partnerWish: ({ regionCode, partnerId }) => partnerOf.get(partnerId)?.wishedRegionRanks[regionCode],
    regionWish: ({ regionCode, partnerId }) => regionOf.get(regionCode)?.wishedPartnerRanks[partnerId],
    km: ({ regionCode, partnerId }) => {
      const { latitude = null, longitude = null } = regionOf.get(regionCode) ?? {}
      const { headquartersLatitude: north = null, headquartersLongitude: east = null } = partnerOf.get(partnerId) ?? {}
      if (latitude === null || longitude === null || north === null || east === null) return null
      return greatCircleKm([north, east], [latitude, longitude])
    },
    megaRegion: (code) => regionOf.get(code)?.megaRegion,
  }
}

/** For lists whose run has no facts: nothing is known of any pair. */
export const noPairFacts: PairFacts = pairFactsOf({ regions: [], partners: [] })
