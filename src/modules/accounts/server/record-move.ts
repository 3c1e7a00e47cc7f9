import 'server-only'
import type { EventAuthor } from '@/modules/audit/domain/event-chain'
import { type EventDetails, portalAuthor, recordEvent } from '@/modules/audit/server/record-event'
import type { Transaction } from '@/platform/db/database'
import { authorOf, hasPermission } from '../domain/actor'
import { type Move, type Mover, several } from '../domain/life-cycle'

export type MoveDetails = Pick<EventDetails, 'reason' | 'before' | 'after'>

/** Who makes a move, and what the audit trail says of it besides its name. */
export interface Moving {
  readonly by: Mover
  /** As a function: what follows from the move, done before the event that tells of it all. */
  readonly details?: MoveDetails | (() => Promise<MoveDetails>)
}

/** As columns name them: nobody where the portal or a stranger moved it. */
export const personOf = (by: Mover): string | null => (by !== 'portal' && by.kind === 'person' ? by.personId : null)

const mayMake = (mover: Mover, { by }: Move<string>): boolean =>
  several(by).some((who) => {
    if (who === 'anybody') return true
    return who === 'portal' || mover === 'portal' ? who === mover : hasPermission(mover, who)
  })

/** The event of a move, in its transaction. Throws when whoever made it may not at all: then the use case forgot to ask. */
export async function recordMove(
  transaction: Transaction,
  move: Move<string>,
  subject: Pick<EventDetails, 'subjectType' | 'subjectId'>,
  { by, details }: Moving,
  author: EventAuthor = by === 'portal' ? portalAuthor : authorOf(by),
): Promise<void> {
  if (!mayMake(by, move))
    throw new Error(`Nobody asked whether ${author.label} may make this move of ${subject.subjectType}.`)
  const said = typeof details === 'function' ? await details() : details
  if (move.event) await recordEvent(transaction, author, { action: move.event, ...subject, ...said })
}
