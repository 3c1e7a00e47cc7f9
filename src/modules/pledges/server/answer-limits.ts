import 'server-only'
import { isPledgeable } from '@/modules/exchange-types/domain/exchange-type'
import { listExchangeTypes } from '@/modules/exchange-types/server/list-exchange-types'
import { existingOn } from '@/modules/partners/server/search-partners'
import { roundRules } from '@/modules/rounds/domain/round-rules'
import type { PrismaClient } from '@/platform/db/generated/client'
import { dayInSeoul } from '@/shared/korean-date'
import type { PledgeLimits } from '../domain/pledge-content'
import type { ProposalLimits } from '../domain/proposal-content'

type Reader = Pick<PrismaClient, 'region' | 'partner' | 'exchangeType'>
interface AskingRound {
  readonly id: string
  readonly rules: unknown
  readonly audienceKinds: readonly ('ministry' | 'publicInstitution' | 'company' | 'other')[]
}

export async function loadPledgeLimits(client: Reader, round: AskingRound, partnerId: string): Promise<PledgeLimits> {
  const [regions, partner] = await Promise.all([
    client.region.findMany({
      where: { roundRegions: { some: { roundId: round.id } } },
      select: { code: true, fullName: true },
      orderBy: { code: 'asc' },
    }),
    client.partner.findUniqueOrThrow({
      where: { id: partnerId },
      select: { kind: true, units: { select: { id: true } } },
    }),
  ])
  const { partnerMaximum, wishMaximum } = roundRules.parse(round.rules)
  return {
    maximumRegions: partnerMaximum[partner.kind],
    wishMaximum,
    regionNames: new Map(regions.map(({ code, fullName }) => [code, fullName])),
    unitIds: new Set(partner.units.map(({ id }) => id)),
    exchangeTypes: (await listExchangeTypes(client)).filter(isPledgeable),
  }
}

/** Bodies a region may wish for: those the round asks, that exist today. */
export async function loadProposalLimits(client: Reader, round: AskingRound, now: Date): Promise<ProposalLimits> {
  const partners = await client.partner.findMany({
    where: { AND: [existingOn(dayInSeoul(now)), { kind: { in: [...round.audienceKinds] } }] },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
  return {
    wishMaximum: roundRules.parse(round.rules).wishMaximum,
    partnerNames: new Map(partners.map(({ id, name }) => [id, name])),
  }
}
