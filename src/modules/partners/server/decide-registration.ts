import 'server-only'
import { canInviteContact } from '@/modules/accounts/domain/account-policy'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { leads } from '@/modules/accounts/domain/life-cycle'
import { createInvitation } from '@/modules/accounts/server/create-invitation'
import { recordEvent } from '@/modules/audit/server/record-event'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { type Transaction, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { PartnerRegistration } from '@/platform/db/generated/client'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { choseongOf } from '@/shared/korean-search'
import { type Result, done, refused } from '@/shared/result'
import type { ApproveRegistrationInput, RefuseRegistrationInput } from '../domain/registration-input'
import { registrationLifeCycle } from '../domain/registration-life-cycle'
import { approvedLead, refusedMail } from '../domain/registration-letters'
import type { RegistrationRefusal } from '../domain/registration-refusals'
import { moveRegistration } from './move-registration'
import { visibleRegistrations } from './get-registration'
import { placeOfRegion } from './place-of-region'
import { existingOn } from './search-partners'

/** Takes back everything a transaction wrote before it met the refusal. */
class Refused extends Error {
  constructor(readonly refusal: RegistrationRefusal) {
    super(refusal)
  }
}

async function allOrNothing<Value>(
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Result<Value, RegistrationRefusal>> {
  try {
    return done(await inTransaction(work))
  } catch (error) {
    if (error instanceof Refused) return refused(error.refusal)
    const taken = uniqueViolation(error)
    if (taken) return refused(taken.includes('businessNumber') ? 'number-taken' : 'name-taken')
    throw error
  }
}

/** The application, held for this decision: a second decider waits and finds it decided. */
async function hold(
  transaction: Transaction,
  actor: Actor,
  { registrationId: id, version }: { readonly registrationId: string; readonly version: number },
): Promise<PartnerRegistration> {
  await transaction.$queryRaw`SELECT 1 FROM "PartnerRegistration" WHERE "id" = ${id}::uuid FOR UPDATE`
  const registration = await transaction.partnerRegistration.findFirst({
    where: { AND: [visibleRegistrations(actor), { id }] },
  })
  if (!registration) throw new Refused('not-found')
  if (!canInviteContact(actor, registration.kind)) throw new Refused('not-allowed')
  const isOpen = leads(registrationLifeCycle.approve, registration.status)
  if (!isOpen || registration.version !== version) throw new Refused('changed-meanwhile')
  return registration
}

async function decide(...moving: Parameters<typeof moveRegistration>): Promise<void> {
  if (!(await moveRegistration(...moving))) throw new Refused('changed-meanwhile')
}

async function attachTo(transaction: Transaction, partnerId: string, registration: PartnerRegistration) {
  const { kind, businessNumber } = registration
  const today = dayInSeoul(await databaseTime())
  const partner = await transaction.partner.findFirst({ where: { AND: [{ id: partnerId, kind }, existingOn(today)] } })
  if (!partner) throw new Refused('unknown-partner')
  if (partner.businessNumber === businessNumber) return partner.id
  if (partner.businessNumber) throw new Refused('number-differs')
  await transaction.partner.update({ where: { id: partnerId }, data: { businessNumber, version: { increment: 1 } } })
  return partner.id
}

async function listAnew(transaction: Transaction, registration: PartnerRegistration) {
  const { kind, name, businessNumber, classification, headquartersCode, createdAt } = registration
  const region = headquartersCode ? await transaction.region.findUnique({ where: { code: headquartersCode } }) : null
  const { id } = await transaction.partner.create({
    data: {
      kind,
      name,
      businessNumber,
      classification,
      standing: 'inferred',
      source: `참여 신청 ${koreanDay(dayInSeoul(createdAt))}`,
      choseong: choseongOf(name),
      ...(region ? placeOfRegion(region) : {}),
    },
  })
  return id
}

export interface ApprovedRegistration {
  readonly partnerId: string
  readonly email: string
  readonly linkToHandOver: string | null
}

/** Lists the body (or takes it for one already listed) and invites the person who applied as its officer. */
export async function approveRegistration(
  actor: Actor,
  input: ApproveRegistrationInput,
): Promise<Result<ApprovedRegistration, RegistrationRefusal>> {
  return allOrNothing(async (transaction) => {
    const registration = await hold(transaction, actor, input)
    const isNew = input.partnerId === 'new'
    const partnerId = isNew
      ? await listAnew(transaction, registration)
      : await attachTo(transaction, input.partnerId, registration)
    await decide(transaction, {
      registration,
      move: 'approve',
      data: { partnerId },
      by: actor,
      details: { after: { partnerId, isNew } },
    })
    if (isNew)
      await recordEvent(transaction, authorOf(actor), {
        action: 'partner.created',
        subjectType: 'partner',
        subjectId: partnerId,
        after: { name: registration.name, kind: registration.kind, businessNumber: registration.businessNumber },
      })
    const invited = await createInvitation(
      transaction,
      actor,
      {
        email: registration.contactEmail,
        name: registration.contactName,
        role: 'institutionOfficer',
        partnerId,
      },
      approvedLead(registration.name),
    )
    if (!invited.ok) throw new Refused(invited.refusal === 'email-in-use' ? 'email-in-use' : 'not-allowed')
    return { partnerId, ...invited.value }
  })
}

/** Refuses with a reason, which the applicant reads. */
export async function refuseRegistration(
  actor: Actor,
  input: RefuseRegistrationInput,
): Promise<Result<null, RegistrationRefusal>> {
  return allOrNothing(async (transaction) => {
    const registration = await hold(transaction, actor, input)
    const { reason } = input
    await decide(transaction, {
      registration,
      move: 'refuse',
      data: { decisionReason: reason },
      by: actor,
      details: { reason },
    })
    await queueMail(transaction, {
      dedupeKey: `registration:${registration.id}:refused`,
      recipient: registration.contactEmail,
      ...refusedMail(registration, reason),
    })
    return null
  })
}
