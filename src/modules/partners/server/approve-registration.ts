import 'server-only'
import { type Actor, authorOf } from '@/modules/accounts/domain/actor'
import { createInvitation } from '@/modules/accounts/server/create-invitation'
import { undoing, writeAs } from '@/modules/accounts/server/write-as'
import { recordEvent } from '@/modules/audit/server/record-event'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { PartnerRegistration } from '@/platform/db/generated/client'
import { uniqueViolation } from '@/platform/db/unique-violation'
import { dayInSeoul, koreanDay } from '@/shared/korean-date'
import { choseongOf } from '@/shared/korean-search'
import { type Result, done, refused } from '@/shared/result'
import type { ApproveRegistrationInput } from '../domain/registration-input'
import { approvedLead } from '../domain/registration-letters'
import type { RegistrationRefusal } from '../domain/registration-refusals'
import { holdRegistration, decideRegistration } from './hold-registration'
import { placeOfRegion } from './place-of-region'
import { existingOn } from './search-partners'

async function attachTo(transaction: Transaction, partnerId: string, registration: PartnerRegistration) {
  const { kind, businessNumber } = registration
  const today = dayInSeoul(await databaseTime())
  const partner = await transaction.partner.findFirst({ where: { AND: [{ id: partnerId, kind }, existingOn(today)] } })
  if (!partner) return undoing('unknown-partner')
  if (partner.businessNumber === businessNumber) return partner.id
  if (partner.businessNumber) return undoing('number-differs')
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
  return writeAs(actor, async (transaction) => {
    const registration = await holdRegistration(transaction, actor, input)
    const isNew = input.partnerId === 'new'
    const partnerId = isNew
      ? await listAnew(transaction, registration)
      : await attachTo(transaction, input.partnerId, registration)
    await decideRegistration(transaction, {
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
    if (!invited.ok) return undoing(invited.refusal === 'email-in-use' ? 'email-in-use' : 'not-allowed')
    return done({ partnerId, ...invited.value })
  }).catch((error: unknown) => {
    const taken = uniqueViolation(error)
    if (taken) return refused(taken.includes('businessNumber') ? 'number-taken' : 'name-taken')
    throw error
  })
}
