import 'server-only'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import { presentName } from '@/modules/partners/domain/succession'
import type { SuccessionBook } from '@/modules/partners/server/load-successions'
import type { Prisma } from '@/platform/db/generated/client'
import { dayInSeoul, koreanSpan } from '@/shared/korean-date'
import type { AgreementBasis, AgreementStatus } from '../domain/agreement'

export const agreementInclude = {
  parties: {
    include: {
      region: { select: { code: true, fullName: true, province: { select: { shortName: true } }, name: true } },
      partner: { select: { id: true, name: true, kind: true } },
      unit: { select: { name: true } },
    },
    orderBy: { id: 'asc' },
  },
} satisfies Prisma.AgreementInclude

type StoredAgreement = Prisma.AgreementGetPayload<{ include: typeof agreementInclude }>

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

/** An agreement with today's names beside those it was made under. */
export function viewOf(agreement: StoredAgreement, successions: SuccessionBook, now: Date): AgreementView {
  const today = dayInSeoul(now)
  const { id, status, basis, datedFrom, datedTo, dateAsPrinted, confidence, note, source, isDemonstration, parties } = agreement
  return {
    id, status, basis, dateAsPrinted, confidence, note, source, isDemonstration,
    dateText: koreanSpan(datedFrom, datedTo),
    regions: parties.flatMap(({ region }) =>
      region ? [{ code: region.code, fullName: region.fullName, shortName: `${region.province.shortName} ${region.name}` }] : [],
    ),
    partners: parties.flatMap(({ partner, nameThen, unit, unitText }) => {
      if (!partner) return []
      const present = successions.presentHolderOf(partner, today)
      const { holders, isSettled } = present
      return [{ partnerId: partner.id, kind: partner.kind, nameThen, nameNow: presentName(nameThen, present), holders, isSettled, unitName: unit?.name ?? null, remark: unitText }]
    }),
  }
}
