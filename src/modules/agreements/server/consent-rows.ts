import 'server-only'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'
import { type ConsentAnswer, type ConsentState, consentStateOf } from '../domain/consent'

export interface ConsentSide {
  readonly answer: ConsentAnswer | null
  readonly reason: string | null
  readonly answeredAt: Date | null
}

/** One matched agreement between a region and a partner, with what both have said. */
export interface ConsentRow {
  readonly agreementId: string
  readonly version: number
  readonly roundId: string
  readonly roundName: string
  readonly consentClosesAt: Date | null
  readonly runId: string | null
  readonly regionCode: string
  readonly regionName: string
  readonly provinceCode: string
  readonly partnerId: string
  readonly partnerName: string
  readonly partnerKind: 'ministry' | 'publicInstitution' | 'company' | 'other'
  readonly region: ConsentSide
  readonly partner: ConsentSide
  readonly state: ConsentState
}

const sideOf = (
  rows: readonly { regionCode: string | null; answer: ConsentAnswer; reason: string | null; answeredAt: Date }[],
  isRegion: boolean,
): ConsentSide => {
  const row = rows.find(({ regionCode }) => (regionCode !== null) === isRegion)
  return { answer: row?.answer ?? null, reason: row?.reason ?? null, answeredAt: row?.answeredAt ?? null }
}

const byNames = (one: ConsentRow, other: ConsentRow) =>
  one.regionName.localeCompare(other.regionName, 'ko') || one.partnerName.localeCompare(other.partnerName, 'ko')

/** Matched agreements that came out of the portal's own matches, as far as `where` goes, by name. */
export async function listConsentRows(
  client: Pick<PrismaClient, 'agreement'>,
  where: Prisma.AgreementWhereInput,
): Promise<ConsentRow[]> {
  const rows = await client.agreement.findMany({
    where: { AND: [{ status: 'matched', confirmationId: { not: null } }, where] },
    include: {
      consents: true,
      round: { select: { name: true, consentClosesAt: true } },
      confirmation: { select: { runId: true } },
      parties: {
        include: {
          region: { select: { fullName: true, provinceCode: true } },
          partner: { select: { name: true, kind: true } },
        },
      },
    },
  })
  const found = rows.flatMap(({ id, version, roundId, round, confirmation, consents, parties }): ConsentRow[] => {
    const region = parties.find(({ regionCode }) => regionCode)
    const partner = parties.find(({ partnerId }) => partnerId)
    if (!roundId || !round || !region?.region || !partner?.partner) return []
    const [ofRegion, ofPartner] = [sideOf(consents, true), sideOf(consents, false)]
    return [
      {
        agreementId: id,
        version,
        roundId,
        roundName: round.name,
        consentClosesAt: round.consentClosesAt,
        runId: confirmation?.runId ?? null,
        regionCode: region.regionCode!,
        regionName: region.region.fullName,
        provinceCode: region.region.provinceCode,
        partnerId: partner.partnerId!,
        partnerName: partner.partner.name,
        partnerKind: partner.partner.kind,
        region: ofRegion,
        partner: ofPartner,
        state: consentStateOf(
          [ofRegion, ofPartner].flatMap(({ answer }) => answer ?? []),
          2,
        ),
      },
    ]
  })
  return found.sort(byNames)
}

/** A round with every re-match that mends it, and what it mends: their agreements answer for one match together. */
export async function roundFamily(client: Pick<PrismaClient, 'round'>, roundId: string): Promise<readonly string[]> {
  const rounds = await client.round.findMany({ where: { isDrill: false }, select: { id: true, parentId: true } })
  const parentOf = new Map(rounds.map(({ id, parentId }) => [id, parentId]))
  const rootOf = (id: string): string => {
    const parent = parentOf.get(id)
    return parent ? rootOf(parent) : id
  }
  const root = rootOf(roundId)
  return rounds.filter(({ id }) => rootOf(id) === root).map(({ id }) => id)
}
