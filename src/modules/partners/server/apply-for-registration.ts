import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { listHolders } from '@/modules/accounts/server/list-holders'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { sendNotices } from '@/modules/notifications/server/send-notices'
import { databaseTime } from '@/platform/db/database-clock'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { type Result, done, refused } from '@/shared/result'
import type { ApplyForRegistrationInput } from '../domain/registration-input'
import { applicationNotice, receivedMail } from '../domain/registration-letters'
import type { RegistrationRefusal } from '../domain/registration-refusals'
import { beginRegistration } from './move-registration'

const hourMs = 3_600_000
const mostInAnHour = 5

async function findObstacle(
  transaction: Transaction,
  { businessNumber, headquartersCode }: ApplyForRegistrationInput,
  ipAddress: string | null,
  now: Date,
): Promise<RegistrationRefusal | null> {
  const createdAt = { gt: new Date(now.getTime() - hourMs) }
  if ((await transaction.partnerRegistration.count({ where: { ipAddress, createdAt } })) >= mostInAnHour)
    return 'too-many-applications'
  if (await transaction.partnerRegistration.findFirst({ where: { businessNumber, status: 'waiting' } }))
    return 'already-open'
  const officers = { some: { role: 'institutionOfficer' as const, endedAt: null } }
  if (await transaction.partner.findFirst({ where: { businessNumber, memberships: officers } })) return 'already-listed'
  if (headquartersCode && !(await transaction.region.findUnique({ where: { code: headquartersCode } })))
    return 'unknown-region'
  return null
}

/** 참여 신청: anybody may apply for a body; it waits for those who look after its kind. */
export async function applyForRegistration(
  actor: Actor,
  input: ApplyForRegistrationInput,
): Promise<Result<{ email: string }, RegistrationRefusal>> {
  const { consent: _agreed, message, ...facts } = input
  return inTransaction(async (transaction) => {
    // One at a time, so that two applications for one number cannot both find none open.
    await transaction.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('registration', 0))`
    const now = await databaseTime()
    const obstacle = await findObstacle(transaction, input, actor.ipAddress, now)
    if (obstacle) return refused(obstacle)
    const id = await beginRegistration(transaction, actor, {
      ...facts,
      classification: facts.classification ?? null,
      headquartersCode: facts.headquartersCode ?? null,
      message: message || null,
      ipAddress: actor.ipAddress,
    })
    const deciders = await listHolders(transaction, 'registrations.decide', input.kind)
    await sendNotices(transaction, deciders, applicationNotice(id, input.name))
    await queueMail(transaction, {
      dedupeKey: `registration:${id}:received`,
      recipient: input.contactEmail,
      ...receivedMail(input),
    })
    return done({ email: input.contactEmail })
  })
}
