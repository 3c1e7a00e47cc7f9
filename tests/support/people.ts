import { randomUUID } from 'node:crypto'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { demonstrationAccounts, demonstrationPassword } from '@/modules/accounts/domain/data/demonstration-accounts'
import type { MembershipScope } from '@/modules/accounts/domain/membership-scope'
import type { Role } from '@/modules/accounts/domain/role'
import { findSession } from '@/modules/accounts/server/find-session'
import { hashPassword } from '@/modules/accounts/server/secrets'
import { startSession } from '@/modules/accounts/server/start-session'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { storedDay } from '@/shared/korean-date'

export const rightPassword = demonstrationPassword

let passwordHash: Promise<string> | undefined

export type Duty = MembershipScope & { readonly validFrom?: string; readonly validTo?: string }

/** A new person with these duties, who signs in with `rightPassword`. */
export async function aPerson({ duties = [], name = '새담당' }: { duties?: readonly Duty[]; name?: string } = {}) {
  passwordHash ??= hashPassword(rightPassword)
  const client = await database()
  const createdAt = await databaseTime()
  return client.person.create({
    data: {
      createdAt,
      email: `${randomUUID()}@demo.example`,
      name,
      passwordHash: await passwordHash,
      memberships: {
        create: duties.map(({ validFrom = '2026-01-01', validTo, ...scope }) => ({
          ...scope,
          createdAt,
          validFrom: storedDay(validFrom),
          validTo: validTo ? storedDay(validTo) : null,
        })),
      },
    },
    include: { memberships: true },
  })
}

/** A session of a person, with the token that only the browser would hold. */
export async function aSessionOf(personId: string) {
  const visitor = { ipAddress: '203.0.113.7', userAgent: 'test' }
  return inTransaction((transaction) => startSession(transaction, personId, visitor))
}

/** Someone with several duties at once, as a request would find them. */
export async function actorWithDuties(...duties: Duty[]): Promise<SignedInActor> {
  const { id } = await aPerson({ duties })
  const session = await findSession((await aSessionOf(id)).token)
  return { kind: 'person', ...session!, ipAddress: '203.0.113.7', requestId: 'test-request' }
}

export async function demonstrationPerson(role: Role) {
  const { email } = demonstrationAccounts.find((account) => account.role === role)!
  const client = await database()
  return client.person.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
}
