import 'server-only'
import { type Actor, hasPermission } from '@/modules/accounts/domain/actor'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { RoundContent } from '../domain/round-fields'
import type { RoundRefusal } from '../domain/round-refusals'
import { beginRound } from './move-round'

export async function hasUnknownRegion(transaction: Transaction, codes: readonly string[]): Promise<boolean> {
  return (await transaction.region.count({ where: { code: { in: [...codes] } } })) < codes.length
}

/** A round in preparation: nobody is asked yet. Returns it. */
export async function createRound(actor: Actor, content: RoundContent): Promise<Result<string, RoundRefusal>> {
  if (!hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  const { regionCodes, audienceKinds, ...plain } = content
  return inTransaction(async (transaction) => {
    if (await hasUnknownRegion(transaction, regionCodes)) return refused('unknown-region')
    const data = { ...plain, audienceKinds: [...audienceKinds] }
    return done(
      await beginRound(transaction, { move: 'create', data, regionCodes, by: actor, follow: async () => content }),
    )
  })
}
