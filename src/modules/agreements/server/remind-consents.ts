import 'server-only'
import { type Officer, findOfficers } from '@/modules/accounts/server/find-officers'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordReminder } from '@/modules/rounds/server/record-reminder'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { writeAs } from '@/modules/accounts/server/write-as'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { RemindConsentsInput } from '../domain/consent-input'
import { visibleConsents, canRemindConsents, remindsRegions } from '../domain/consent-policy'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { listConsentRows } from './consent-rows'
import { silentSides } from '../domain/consent'
import { consentLetter } from '../domain/consent-letter'

const remindedToday = async (transaction: Transaction, roundId: string, now: Date): Promise<ReadonlySet<string>> => {
  const rows = await transaction.reminder.findMany({ where: { roundId, occasion: 'consent' } })
  return new Set(
    rows
      .filter(({ sentAt }) => dayInSeoul(sentAt) === dayInSeoul(now))
      .flatMap(({ partnerIds, regionCodes }) => [...partnerIds, ...regionCodes]),
  )
}

/** Reminds those of the actor's slice who have not answered, in one batch, each once a day. Returns how many people. */
export async function remindConsents(
  actor: Actor,
  { roundId }: RemindConsentsInput,
): Promise<Result<number, ConsentRefusal>> {
  if (actor.kind !== 'person' || !canRemindConsents(actor)) return refused('not-allowed')
  return writeAs(actor, async (transaction) => {
    await holdRound(transaction, roundId)
    const round = await transaction.round.findUnique({ where: { id: roundId } })
    if (!round) return refused('not-found')
    const now = await databaseTime()
    if (!round.consentClosesAt || now >= round.consentClosesAt) return refused('consent-not-open')
    const rows = await listConsentRows(transaction, { AND: [{ roundId }, visibleConsents(actor, 'answers.manage')] })
    const told = await remindedToday(transaction, roundId, now)
    const silent = silentSides(rows)
    const partnerIds = silent.partnerIds.filter((id) => !told.has(id))
    // Co-managers look after bodies, not regions.
    const isWhole = remindsRegions(actor)
    const regionCodes = isWhole ? silent.regionCodes.filter((code) => !told.has(code)) : []
    const officers: Officer[] = await findOfficers(transaction, { partnerIds, regionCodes }, dayInSeoul(now))
    if (officers.length === 0) return refused('nobody-to-remind')
    const { title, lines } = consentLetter(round.name, round.consentClosesAt)
    const people = new Set(officers.map(({ personId }) => personId)).size
    const reminderId = await recordReminder(transaction, {
      roundId,
      occasion: 'consent',
      text: lines.join('\n'),
      partnerIds: [...partnerIds],
      regionCodes: [...regionCodes],
      people,
      sentById: actor.personId,
    })
    await tellOfficers(transaction, {
      officers,
      letter: { title: `다시 알림: ${title}`, lines },
      mailKey: `consent-reminder:${reminderId}`,
      link: '/consents',
    })
    await recordEvent(transaction, authorOf(actor), {
      action: 'consent.reminded',
      subjectType: 'round',
      subjectId: roundId,
      after: { reminderId, partners: partnerIds.length, regions: regionCodes.length, people },
    })
    return done(people)
  })
}
