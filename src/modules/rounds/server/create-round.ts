import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { RoundContent } from '../domain/round-fields'
import type { RoundRefusal } from '../domain/round-refusals'

export async function hasUnknownRegion(transaction: Transaction, codes: readonly string[]): Promise<boolean> {
  return (await transaction.region.count({ where: { code: { in: [...codes] } } })) < codes.length
}

/** A round in preparation: nobody is asked yet. Returns it. */
export async function createRound(actor: Actor, content: RoundContent): Promise<Result<string, RoundRefusal>> {
  if (!hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  const { regionCodes, audienceKinds, ...plain } = content
  return inTransaction(async (transaction) => {
    if (await hasUnknownRegion(transaction, regionCodes)) return refused('unknown-region')
    const { id: roundId } = await transaction.round.create({
      data: { ...plain, audienceKinds: [...audienceKinds], createdAt: await databaseTime() },
      select: { id: true },
    })
    await transaction.roundRegion.createMany({ data: regionCodes.map((regionCode) => ({ roundId, regionCode })) })
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.created',
      subjectType: 'round',
      subjectId: roundId,
      after: content,
    })
    return done(roundId)
  })
}
