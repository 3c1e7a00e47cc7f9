import 'server-only'
import { type Officer, findOfficers } from '@/modules/accounts/server/find-officers'
import { type Actor, authorOf, hasPermission } from '@/modules/accounts/domain/actor'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Letter } from '@/modules/notifications/domain/letter'
import { changeRound } from '@/modules/rounds/server/change-round'
import { holdRound } from '@/modules/rounds/server/hold-round'
import { recordReminder } from '@/modules/rounds/server/record-reminder'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { dayInSeoul, koreanDeadline } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import type { OpenConsentsInput, RemindConsentsInput } from '../domain/consent-input'
import { silentSides } from '../domain/consent'
import type { ConsentRefusal } from '../domain/consent-refusals'
import { listConsentRows } from './consent-rows'
import { visibleConsents } from './load-consent-board'

const consentLetter = (name: string, until: Date): Letter => ({
  title: `${name}: 매칭을 확인하고 수락해 주세요`,
  lines: [
    `${koreanDeadline(until)}까지 수락, 변경 요청, 거절 가운데 하나로 답해 주세요.`,
    '변경을 요청하거나 거절하면 상대와 행정안전부가 사유를 읽습니다.',
  ],
})

/** Asks both sides of every agreement of a confirmed round for their answer, until an instant; a later one extends it. */
export async function openConsents(
  actor: Actor,
  { roundId, version, consentClosesAt }: OpenConsentsInput,
): Promise<Result<string, ConsentRefusal>> {
  if (actor.kind !== 'person' || !hasPermission(actor, 'rounds.manage')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
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
  if (actor.kind !== 'person' || !hasPermission(actor, 'answers.manage')) return refused('not-allowed')
  return inTransaction(async (transaction) => {
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
    const isWhole = hasPermission(actor, 'rounds.manage')
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
