import 'server-only'
import { presentName } from '@/modules/partners/domain/succession'
import type { SuccessionBook } from '@/modules/partners/server/load-successions'
import type { Prisma } from '@/platform/db/generated/client'
import { koreanSpan } from '@/shared/korean-date'
import type { AgreementView } from '../domain/agreement-view'

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

/** An agreement with today's names beside those it was made under. */
export function viewOf(agreement: StoredAgreement, successions: SuccessionBook, today: string): AgreementView {
  const { id, status, basis, datedFrom, datedTo, dateAsPrinted, confidence, note, source, isDemonstration, parties } =
    agreement
  return {
    id,
    status,
    basis,
    dateAsPrinted,
    confidence,
    note,
    source,
    isDemonstration,
    dateText: koreanSpan(datedFrom, datedTo),
    regions: parties.flatMap(({ region }) =>
      region
        ? [{ code: region.code, fullName: region.fullName, shortName: `${region.province.shortName} ${region.name}` }]
        : [],
    ),
    partners: parties.flatMap(({ partner, nameThen, unit, unitText }) => {
      if (!partner) return []
      const present = successions.presentHolderOf(partner, today)
      const { holders, isSettled } = present
      return [
        {
          partnerId: partner.id,
          kind: partner.kind,
          nameThen,
          nameNow: presentName(nameThen, present),
          holders,
          isSettled,
          unitName: unit?.name ?? null,
          remark: unitText,
        },
      ]
    }),
  }
}
