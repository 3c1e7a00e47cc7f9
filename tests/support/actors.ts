import { demonstrationAccounts } from '@/modules/accounts/domain/data/demonstration-accounts'
import type { PublicActor, SignedInActor } from '@/modules/accounts/domain/actor'
import type { Role } from '@/modules/accounts/domain/role'
import { findSession } from '@/modules/accounts/server/find-session'
import { startSession } from '@/modules/accounts/server/start-session'
import { database, inTransaction } from '@/platform/db/database'

export const visitor: PublicActor = { kind: 'public', ipAddress: '203.0.113.9', requestId: null }

/** The demonstration account of a role, signed in with a session of its own, as a request would find it. */
export async function actorWith(role: Role): Promise<SignedInActor> {
  const { email } = demonstrationAccounts.find((account) => account.role === role)!
  const client = await database()
  const person = await client.person.findUniqueOrThrow({ where: { email } })
  const { token } = await inTransaction((transaction) =>
    startSession(transaction, person.id, { ipAddress: '203.0.113.5', userAgent: 'test' }),
  )
  const session = await findSession(token)
  if (!session) throw new Error(`The demonstration account ${email} has no live session.`)
  return { kind: 'person', ...session, ipAddress: '203.0.113.5', requestId: 'test-request' }
}
