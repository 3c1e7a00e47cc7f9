export type Designation = 'populationDeclineArea' | 'declineConcernArea'

export interface RegionDisaster {
  readonly event: string
  readonly declaredOn: string
  readonly level: 'sigungu' | 'eupmyeondong'
}

export interface ScoringRegion {
  readonly code: string
  readonly fullName: string
  readonly provinceCode: string
  readonly provinceName: string
  readonly megaRegion: string
  readonly latitude: number | null
  readonly longitude: number | null
  readonly population: number | null
  readonly designation: Designation | null
  readonly disasters: readonly RegionDisaster[]
  readonly specialties: readonly string[]
  readonly festivals: readonly string[]
  readonly standingTieCount: number
  /** Partner id to rank, 1 the dearest. */
  readonly wishedPartnerRanks: Readonly<Record<string, number>>
  /** What past ties brought, in won; null when nothing is known. */
  readonly realisedValueWon: number | null
}

export interface ScoringPartner {
  readonly id: string
  readonly name: string
  readonly kind: 'ministry' | 'publicInstitution' | 'company' | 'other'
  /** Name, classification and supervising ministry, for the field criterion. */
  readonly fieldText: string
  readonly headquartersProvinceCode: string | null
  readonly headquartersRegionCode: string | null
  readonly headquartersLatitude: number | null
  readonly headquartersLongitude: number | null
  readonly sites: readonly { readonly regionCode: string; readonly location: string }[]
  readonly standingRegionCodes: readonly string[]
  /** Region code to rank, 1 the dearest. */
  readonly wishedRegionRanks: Readonly<Record<string, number>>
}

export interface PledgedPartner extends ScoringPartner {
  readonly minimumRegions: number
  readonly maximumRegions: number
  readonly corporateGroup: string | null
  /** Regions the body asked to be spared, with the reason it gave; key: region code. */
  readonly avoidedRegions?: Readonly<Record<string, string>>
}

/** A tie that stands, with the body of today that answers for it; null while that is not settled. */
export interface PresentTie {
  readonly regionCode: string
  readonly kind: string
  readonly holderId: string | null
  readonly isSigned: boolean
}

/** All a score is made of, as it was on `asOf` (YYYY-MM-DD). */
export interface ScoringFacts {
  readonly asOf: string
  readonly regions: readonly ScoringRegion[]
  readonly partners: readonly PledgedPartner[]
  readonly ties: readonly PresentTie[]
}
