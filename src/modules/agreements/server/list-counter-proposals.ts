import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { speaksForPartner, speaksForRegion, visibleCounterProposals } from '../domain/counter-proposal-policy'

/** Proposals the actor may see, open ones first, then the newest. */
export async function listCounterProposals(actor: Actor) {
  const client = await database()
  const rows = await client.counterProposal.findMany({
    where: visibleCounterProposals(actor),
    include: {
      region: { select: { fullName: true } },
      partner: { select: { name: true, kind: true } },
    },
    orderBy: [{ sentAt: 'desc' }],
    take: 500,
  })
  return rows
    .map(({ region, partner, ...row }) => ({
      ...row,
      regionName: region.fullName,
      partnerName: partner.name,
      partnerKind: partner.kind,
      mayAnswer: row.status === 'sent' && speaksForPartner(actor, row.partnerId),
      mayWithdraw: row.status === 'sent' && speaksForRegion(actor, row.regionCode),
    }))
    .sort((one, other) => Number(other.status === 'sent') - Number(one.status === 'sent'))
}
