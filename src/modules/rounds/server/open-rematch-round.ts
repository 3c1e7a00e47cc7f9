import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Transaction } from '@/platform/db/database'
import type { RoundDetails } from './list-rounds'
import { beginRound } from './move-round'

interface NewRematch {
  readonly by: Actor
  readonly name: string
  readonly isDrill: boolean
  /** Done once the round is there; gives what the audit trail says of it. */
  readonly follow: (roundId: string) => Promise<object>
}

/** A round that mends the match of another: its regions, rules and promise about wishes, past the survey from the start. */
export async function openRematchRound(
  transaction: Transaction,
  parent: RoundDetails,
  { by, name, isDrill, follow }: NewRematch,
): Promise<string> {
  const { id: parentId, rules, isDemonstration, wishesBecomePublic, audienceKinds } = parent
  const regions = await transaction.roundRegion.findMany({ where: { roundId: parentId } })
  return beginRound(transaction, {
    move: 'openRematch',
    by,
    data: { name, rules, isDemonstration, isDrill, parentId, wishesBecomePublic, audienceKinds },
    regionCodes: regions.map(({ regionCode }) => regionCode),
    follow,
  })
}
