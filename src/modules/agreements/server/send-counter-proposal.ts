import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { existingOn } from '@/modules/partners/server/search-partners'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { openProposalLimit } from '../domain/counter-proposal'
import type { SendCounterProposalInput } from '../domain/counter-proposal-input'
import type { CounterProposalRefusal } from '../domain/counter-proposal-refusals'
import { areTied } from './are-tied'
import { beginCounterProposal } from './move-counter-proposal'
import { speaksForRegion } from '../domain/counter-proposal-policy'
import { tellOfCounterProposal } from './tell-of-counter-proposal'

/** 역제안: a region proposes a tie to a named body, in a round or outside of one. Returns the proposal. */
export async function sendCounterProposal(
  actor: Actor,
  { regionCode, partnerId, reason, wishedText }: SendCounterProposalInput,
): Promise<Result<string, CounterProposalRefusal>> {
  if (actor.kind !== 'person' || !speaksForRegion(actor, regionCode)) return refused('not-allowed')
  try {
    return await writeAs(actor, async (transaction) => {
      const now = await databaseTime()
      // Two officers of one region at once: the second counts what the first has sent.
      await lockRows(transaction, 'Region', { code: regionCode })
      const region = await transaction.region.findUnique({ where: { code: regionCode } })
      const partner = await transaction.partner.findFirst({
        where: { AND: [{ id: partnerId }, existingOn(dayInSeoul(now))] },
      })
      if (!region || !partner) return refused('unknown-partner')
      if (await areTied(transaction, regionCode, partnerId)) return refused('already-tied')
      const open = await transaction.counterProposal.findMany({ where: { regionCode, status: 'sent' } })
      if (open.some((row) => row.partnerId === partnerId)) return refused('already-open')
      if (open.length >= openProposalLimit) return refused('too-many-open')
      const id = await beginCounterProposal(transaction, actor, {
        regionCode,
        partnerId,
        reason,
        wishedText: wishedText || null,
      })
      await tellOfCounterProposal(transaction, {
        proposalId: id,
        bodies: { partnerIds: [partnerId], regionCodes: [] },
        title: `${region.fullName}에서 결연을 제안했습니다`,
        lines: [`사유: ${reason}`],
        now,
      })
      return done(id)
    })
  } catch (error) {
    if (uniqueViolation(error)) return refused('already-open')
    throw error
  }
}
