import 'server-only'
import { findOfficers } from '@/modules/accounts/server/find-officers'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { changeRound } from '@/modules/rounds/server/change-round'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { silentSides } from '../domain/consent'
import type { OpenConsentsInput } from '../domain/consent-input'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { listConsentRows } from './consent-rows'
import { consentLetter } from '../domain/consent-letter'
import { canOpenConsents } from '../domain/consent-policy'

/** Asks both sides of every agreement of a confirmed round for their answer, until an instant; a later one extends it. */
export async function openConsents(
  actor: Actor,
  { roundId, version, consentClosesAt }: OpenConsentsInput,
): Promise<Result<string, ConsentRefusal>> {
  if (actor.kind !== 'person' || !canOpenConsents(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round) return refused('not-found')
    if (round.isDrill || (round.status !== 'confirmed' && round.status !== 'published')) return refused('not-confirmed')
    const now = await databaseTime()
    if (consentClosesAt <= now) return refused('not-later')
    if (!(await changeRound(transaction, { round, version, data: { consentClosesAt } })))
      return refused('round-changed')
    const bodies = silentSides(await listConsentRows(transaction, { roundId }))
    const officers = await findOfficers(transaction, bodies, dayInSeoul(now))
    const people = await tellOfficers(transaction, {
      officers,
      letter: consentLetter(round.name, consentClosesAt),
      mailKey: `consent-opened:${roundId}:${version}`,
      link: '/consents',
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'consent.opened',
      subjectType: 'round',
      subjectId: roundId,
      before: { consentClosesAt: round.consentClosesAt },
      after: { consentClosesAt, people },
    })
    return done(roundId)
  })
}
