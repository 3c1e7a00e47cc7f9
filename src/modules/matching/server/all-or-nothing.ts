import 'server-only'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { type Result, refused } from '@/shared/result'
import type { MatchingRefusal } from '../domain/runs/matching-refusals'

class Undone extends Error {
  constructor(readonly refusal: MatchingRefusal) {
    super(refusal)
  }
}

/** Leaves the transaction with everything it did undone; `allOrNothing` answers with the refusal. */
export const undoing = (refusal: MatchingRefusal): Promise<never> => Promise.reject(new Undone(refusal))

/** A transaction that may find out late that it must not happen. */
export async function allOrNothing<Value>(
  work: (transaction: Transaction) => Promise<Result<Value, MatchingRefusal>>,
): Promise<Result<Value, MatchingRefusal>> {
  try {
    return await inTransaction(work)
  } catch (error) {
    if (error instanceof Undone) return refused(error.refusal)
    throw error
  }
}
