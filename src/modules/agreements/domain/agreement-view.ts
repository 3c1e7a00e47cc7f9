import type { PartnerKind } from '@/modules/partners/domain/partner'
import type { AgreementBasis, AgreementStatus } from './agreement'

export interface RegionParty {
  readonly code: string
  /** `전라남도 장성군` */
  readonly fullName: string
  /** `전남 장성군`, for tables. */
  readonly shortName: string
}

export interface PartnerParty {
  readonly partnerId: string
  readonly kind: PartnerKind
  readonly nameThen: string
  /** `산업통상부 (옛 산업통상자원부)` */
  readonly nameNow: string
  /** Who holds the tie today; several while a split is unsettled. */
  readonly holders: readonly { readonly id: string; readonly name: string }[]
  readonly isSettled: boolean
  readonly unitName: string | null
  readonly remark: string | null
}

export interface AgreementView {
  readonly id: string
  readonly status: AgreementStatus
  readonly basis: AgreementBasis
  /** `2025. 9. 22.`, a span, or null when no date was printed. */
  readonly dateText: string | null
  readonly dateAsPrinted: string | null
  readonly regions: readonly RegionParty[]
  readonly partners: readonly PartnerParty[]
  readonly confidence: string | null
  readonly note: string | null
  readonly source: string
  readonly isDemonstration: boolean
}

export interface AgreementTransition {
  readonly toStatus: AgreementStatus
  readonly occurredAt: Date
  readonly reason: string | null
}

export interface AgreementDetails extends AgreementView {
  readonly createdAt: Date
  readonly round: { readonly id: string; readonly name: string } | null
  readonly transitions: readonly AgreementTransition[]
}
