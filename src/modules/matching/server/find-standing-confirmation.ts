import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type Transaction, database } from '@/platform/db/database'
import { visibleRuns } from '../domain/settings/run-policy'

interface OwnConfirmation {
  readonly confirmedAt: Date
  readonly run: { readonly round: { readonly id: string; readonly parentId: string | null } }
}

/** The re-match whose standing confirmation builds on this one: of its own round, or a later one of the same match. */
export async function findStandingRematch(
  client: Pick<Transaction, 'confirmation'>,
  { confirmedAt, run: { round } }: OwnConfirmation,
) {
  const { id: roundId, parentId } = round
  const found = await client.confirmation.findFirst({
    where: {
      undoneAt: null,
      OR: [
        { run: { round: { parentId: roundId } } },
        ...(parentId ? [{ confirmedAt: { gt: confirmedAt }, run: { round: { parentId, id: { not: roundId } } } }] : []),
      ],
    },
    orderBy: { confirmedAt: 'desc' },
    select: { run: { select: { round: { select: { id: true, name: true } } } } },
  })
  return found?.run.round ?? null
}

/** The confirmation a round stands on, and the re-match that stands on it in turn; or null. */
export async function findStandingConfirmation(actor: Actor, roundId: string) {
  const client = await database()
  const confirmation = await client.confirmation.findFirst({
    where: { roundId, undoneAt: null, run: visibleRuns(actor) },
    select: {
      id: true,
      runId: true,
      confirmedAt: true,
      run: { select: { name: true, round: { select: { id: true, parentId: true } } } },
    },
  })
  return (
    confirmation && {
      id: confirmation.id,
      runId: confirmation.runId,
      confirmedAt: confirmation.confirmedAt,
      runName: confirmation.run.name,
      rematch: await findStandingRematch(client, confirmation),
    }
  )
}
