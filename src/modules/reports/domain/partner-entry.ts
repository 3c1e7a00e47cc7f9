import type { PartnerKind, PartnerStanding } from '@/modules/partners/domain/partner'

export interface PartnerEntry {
  readonly id: string
  readonly name: string
  readonly abbreviation: string | null
  readonly kind: PartnerKind
  readonly classification: string | null
  readonly corporateGroup: string | null
  readonly headquartersText: string | null
  readonly standing: PartnerStanding
  readonly standingNote: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly formerNames: readonly string[]
  /** Regions tied with the body or with one it followed; a split that nobody settled counts for each successor, marked apart. */
  readonly tieCount: number
  readonly unsettledTieCount: number
  readonly siteCount: number
}
