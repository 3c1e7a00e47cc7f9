import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { type Result, done, refused } from '@/shared/result'
import type { AccountRefusal } from '../domain/account-refusals'
import type { SignInInput } from '../domain/account-input'
import { hashPassword, isPasswordOf, needsRehash } from './secrets'
import { type StartedSession, type Visitor, startSession } from './start-session'

const attemptsUntilLock = 5
const lockMs = 5 * 60_000
const failuresPerAddress = 30

async function isAddressBlocked(ipAddress: string | null): Promise<boolean> {
  if (!ipAddress) return false
  const client = await database()
  const since = new Date((await databaseTime()).getTime() - lockMs)
  return (await client.signInFailure.count({ where: { ipAddress, occurredAt: { gt: since } } })) >= failuresPerAddress
}

/** Takes one of the five tries before the password is looked at, so that parallel guesses cannot exceed them. */
async function takeTry(email: string): Promise<boolean> {
  const client = await database()
  await client.person.updateMany({
    where: { email, lockedUntil: { lte: await databaseTime() } },
    data: { lockedUntil: null, failedSignIns: 0 },
  })
  const taken = await client.person.updateMany({
    where: { email, suspendedAt: null, lockedUntil: null, failedSignIns: { lt: attemptsUntilLock } },
    data: { failedSignIns: { increment: 1 } },
  })
  return taken.count === 1
}

async function noteFailure(email: string, visitor: Visitor): Promise<void> {
  await inTransaction(async (transaction) => {
    const { ipAddress } = visitor
    const now = await databaseTime()
    if (ipAddress) await transaction.signInFailure.create({ data: { ipAddress, occurredAt: now } })
    const locked = await transaction.person.updateMany({
      where: { email, failedSignIns: { gte: attemptsUntilLock }, lockedUntil: null },
      data: { lockedUntil: new Date(now.getTime() + lockMs) },
    })
    const person = await transaction.person.findUnique({ where: { email }, select: { id: true, name: true } })
    if (!person) return
    const author = { personId: null, label: '비로그인', ipAddress, requestId: null }
    const action = locked.count > 0 ? 'account.locked' : 'account.signInFailed'
    await recordEvent(transaction, author, { action, subjectType: 'person', subjectId: person.id })
  })
}

/** E-mail and password. Unknown, wrong, locked and suspended all give the same answer after the same work. */
export async function signIn(input: SignInInput, visitor: Visitor): Promise<Result<StartedSession, AccountRefusal>> {
  if (await isAddressBlocked(visitor.ipAddress)) return refused('too-many-attempts')
  const client = await database()
  const mayTry = await takeTry(input.email)
  const person = await client.person.findUnique({ where: { email: input.email } })
  const isRight = await isPasswordOf(mayTry ? person?.passwordHash : null, input.password)
  if (!isRight || !person) {
    await noteFailure(input.email, visitor)
    return refused('sign-in-failed')
  }
  const upgraded =
    person.passwordHash && needsRehash(person.passwordHash) ? await hashPassword(input.password) : undefined
  return inTransaction(async (transaction) => {
    await transaction.person.update({
      where: { id: person.id },
      data: { failedSignIns: 0, lockedUntil: null, ...(upgraded ? { passwordHash: upgraded } : {}) },
    })
    const session = await startSession(transaction, person.id, visitor)
    const author = {
      personId: person.id,
      label: `${person.name} (${person.email})`,
      ipAddress: visitor.ipAddress,
      requestId: null,
    }
    await recordEvent(transaction, author, { action: 'account.signedIn', subjectType: 'person', subjectId: person.id })
    return done(session)
  })
}
