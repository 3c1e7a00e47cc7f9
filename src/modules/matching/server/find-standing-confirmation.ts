import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { database } from '@/platform/db/database'
import { visibleRuns } from './get-run'

/** The confirmation a round stands on, or null. */
export async function findStandingConfirmation(actor: Actor, roundId: string) {
  const client = await database()
  const confirmation = await client.confirmation.findFirst({
    where: { roundId, undoneAt: null, run: visibleRuns(actor) },
    select: { id: true, runId: true, confirmedAt: true, run: { select: { name: true } } },
  })
  return (
    confirmation && {
      id: confirmation.id,
      runId: confirmation.runId,
      confirmedAt: confirmation.confirmedAt,
      runName: confirmation.run.name,
    }
  )
}
