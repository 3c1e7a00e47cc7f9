import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { writeAs } from '@/modules/accounts/server/write-as'
import { type Result, done, refused } from '@/shared/result'
import type { RoundContent } from '../domain/round-fields'
import type { RoundRefusal } from '../domain/round-refusals'
import { canManageRounds } from '../domain/round-policy'
import { beginRound } from './move-round'
import { hasUnknownRegion } from './has-unknown-region'

/** A round in preparation: nobody is asked yet. Returns it. */
export async function createRound(actor: Actor, content: RoundContent): Promise<Result<string, RoundRefusal>> {
  if (!canManageRounds(actor)) return refused('not-allowed')
  const { regionCodes, audienceKinds, ...plain } = content
  return writeAs(actor, async (transaction) => {
    if (await hasUnknownRegion(transaction, regionCodes)) return refused('unknown-region')
    const data = { ...plain, audienceKinds: [...audienceKinds] }
    return done(
      await beginRound(transaction, { move: 'create', data, regionCodes, by: actor, follow: async () => content }),
    )
  })
}
