import 'server-only'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import type { OpenRoundInput } from '../domain/round-input'
import { openingLetter } from '../domain/round-letters'
import type { RoundRefusal } from '../domain/round-refusals'
import { changeRound } from './change-round'
import { findAudience } from './round-audience'
import { tellOfficers } from './tell-officers'

/** Opens a round and tells everybody it asks. It accepts answers from its opening instant on, or now if that has passed. */
export async function openRound(
  actor: Actor,
  { roundId, version }: OpenRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const round = await transaction.round.findUnique({
      where: { id: roundId },
      include: { _count: { select: { regions: true } } },
    })
    if (!round) return refused('not-found')
    if (round.status !== 'draft') return refused('not-draft')
    if (!isSurvey(round) || round._count.regions === 0) return refused('nobody-asked')
    if (!round.closesAt) return refused('dates-missing')
    const now = await databaseTime()
    if (round.closesAt <= now) return refused('closing-passed')
    const opensAt = round.opensAt && now < round.opensAt ? round.opensAt : now
    const moved = { to: 'open', personId: actor.personId, reason: '희망 받기를 알림' } as const
    if (!(await changeRound(transaction, { round, version, data: { opensAt }, moved }))) return refused('round-changed')
    const { bodies, officers } = await findAudience(transaction, round, dayInSeoul(now))
    const people = await tellOfficers(transaction, {
      roundId,
      officers,
      letter: openingLetter({ ...round, opensAt }, now),
      key: `round-opened:${roundId}`,
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'round.opened',
      subjectType: 'round',
      subjectId: roundId,
      after: {
        opensAt,
        closesAt: round.closesAt,
        partners: bodies.partnerIds.length,
        regions: bodies.regionCodes.length,
        people,
      },
    })
    return done(roundId)
  })
}
