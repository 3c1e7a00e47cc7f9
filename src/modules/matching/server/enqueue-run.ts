import 'server-only'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { moveRun } from './move-run'

/** Puts a draft among the runs that wait. False when it is none any more. Whoever calls it kicks the work afterwards. */
export const enqueueRun = async (transaction: Transaction, actor: SignedInActor, runId: string): Promise<boolean> =>
  moveRun(transaction, {
    runId,
    move: 'start',
    by: actor,
    data: { startedAt: await databaseTime(), startedById: actor.personId, version: { increment: 1 } },
  })
