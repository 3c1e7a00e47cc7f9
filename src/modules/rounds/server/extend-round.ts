import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul, koreanDeadline } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { isSurvey } from '../domain/round'
import { canBeConfirmed } from '../domain/round-life-cycle'
import type { ExtendRoundInput } from '../domain/round-input'
import { extensionLetter } from '../domain/round-letters'
import type { RoundRefusal } from '../domain/round-refusals'
import { moveRound } from './move-round'
import { findAudience } from './round-audience'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { ownAnswerLink } from '../domain/own-answer-link'
import { canManageRounds } from '../domain/round-policy'

/** A later closing, with its reason, told to everybody asked. After closing it opens the round again. */
export async function extendRound(
  actor: Actor,
  { roundId, version, closesAt, reason }: ExtendRoundInput,
): Promise<Result<string, RoundRefusal>> {
  if (actor.kind !== 'person' || !canManageRounds(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round) return refused('not-found')
    if (!isSurvey(round)) return refused('no-survey')
    if (round.status === 'draft') return refused('not-accepting')
    if (!canBeConfirmed(round.status)) return refused('round-settled')
    const now = await databaseTime()
    if (closesAt <= now || (round.closesAt && closesAt <= round.closesAt)) return refused('not-later')
    if (round.consentClosesAt && closesAt >= round.consentClosesAt) return refused('after-consent')
    const details = async () => {
      const { officers } = await findAudience(transaction, round, dayInSeoul(now))
      const people = await tellOfficers(transaction, {
        officers,
        letter: extensionLetter(round, closesAt, reason),
        mailKey: `round-extended:${roundId}:${version}`,
        link: ownAnswerLink(roundId),
      })
      const before = { status: round.status, closesAt: round.closesAt }
      return { reason, before, after: { status: 'open', closesAt, people } }
    }
    const extended = await moveRound(transaction, {
      roundId,
      move: 'extend',
      version,
      data: { closesAt },
      by: actor,
      reason: `${koreanDeadline(closesAt)}까지 늘림: ${reason}`,
      details,
    })
    return extended ? done(roundId) : refused('round-changed')
  })
}
