import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import type { OpenRoundInput } from '../domain/round-input'
import { openingLetter } from '../domain/round-letters'
import type { RoundRefusal } from '../domain/round-refusals'
import { closingFault } from '../domain/round-time'
import { moveRound } from './move-round'
import { findAudience } from './round-audience'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { ownAnswerLink } from '../domain/own-answer-link'
import { canManageRounds } from '../domain/round-policy'

/** Opens a round and tells everybody it asks. It accepts answers from its opening instant on, or now if that has passed. */
export async function openRound(
  actor: Actor,
  { roundId, version }: OpenRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (actor.kind !== 'person' || !canManageRounds(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const round = await transaction.round.findUnique({
      where: { id: roundId },
      include: { _count: { select: { regions: true } } },
    })
    if (!round) return refused('not-found')
    if (round.status !== 'draft') return refused('not-draft')
    if (!isSurvey(round) || round._count.regions === 0) return refused('nobody-asked')
    const now = await databaseTime()
    const fault = closingFault(round, now)
    if (fault) return refused(fault)
    const opensAt = round.opensAt && now < round.opensAt ? round.opensAt : now
    const details = async () => {
      const { bodies, officers } = await findAudience(transaction, round, dayInSeoul(now))
      const people = await tellOfficers(transaction, {
        officers,
        letter: openingLetter({ ...round, opensAt }, now),
        mailKey: `round-opened:${roundId}`,
        link: ownAnswerLink(roundId),
      })
      const [partners, regions] = [bodies.partnerIds.length, bodies.regionCodes.length]
      return { after: { opensAt, closesAt: round.closesAt, partners, regions, people } }
    }
    const moving = { roundId, version, data: { opensAt }, by: actor, reason: '희망 받기를 알림', details }
    return (await moveRound(transaction, { move: 'open', ...moving })) ? done(roundId) : refused('round-changed')
  })
}
