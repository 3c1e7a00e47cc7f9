import 'server-only'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseDay } from '@/platform/db/database-clock'
import { lockRows } from '@/platform/db/lock-rows'
import { type Result, refused } from '@/shared/result'
import type { Actor } from '../domain/actor'
import { inForceOn } from './in-duty'

/** Whether everything the request began with still stands: session, account and each duty. Held until the transaction ends. */
async function isUnchanged(transaction: Transaction, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'person') return true
  const { personId, sessionId, memberships } = actor
  // Whoever ends a duty or suspends an account takes this row alone: they wait for this write, or were first and are heard.
  await lockRows(transaction, 'Person', { id: personId }, 'together')
  const inForce = inForceOn(await databaseDay())
  const unchanged = await transaction.person.count({
    where: {
      id: personId,
      suspendedAt: null,
      sessions: { some: { id: sessionId, revokedAt: null } },
      AND: memberships.map(({ id }) => ({ memberships: { some: { AND: [inForce, { id }] } } })),
    },
  })
  return unchanged > 0
}

class Undone extends Error {
  constructor(readonly refusal: string) {
    super(refusal)
  }
}

/** Leaves a write with everything it did undone; `writeAs` answers with the refusal. */
export const undoing = (refusal: string): Promise<never> => Promise.reject(new Undone(refusal))

/**
 * The one transaction of a write by someone: what a policy said of the actor, before it or inside, holds when it commits
 * (decision 011). Refused, with nothing done, where a duty, the session or the account has been taken away since the
 * request began. Two short statements more; a visitor has nothing that could be taken away.
 */
export async function writeAs<Answer extends Result<unknown>>(
  actor: Actor,
  work: (transaction: Transaction) => Promise<Answer>,
): Promise<Answer | { readonly ok: false; readonly refusal: 'not-allowed' }> {
  try {
    return await inTransaction(async (transaction) =>
      (await isUnchanged(transaction, actor)) ? work(transaction) : refused('not-allowed'),
    )
  } catch (error) {
    if (error instanceof Undone) return refused(error.refusal) as Answer
    throw error
  }
}
