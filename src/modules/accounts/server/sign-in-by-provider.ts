import 'server-only'
import { recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { currentVisitor } from './current-actor'
import { type StartedSession, startSession } from './start-session'

/**
 * Starts a session for someone a trusted provider vouches for. The first time the account is found by its e-mail, after
 * that only by the provider's own subject. Never creates an account: people are invited. Null when there is none.
 */
export async function signInByProvider(identity: {
  subject: string
  email: string | null
}): Promise<StartedSession | null> {
  const visitor = await currentVisitor()
  return inTransaction(async (transaction) => {
    const known = await transaction.person.findUnique({ where: { oidcSubject: identity.subject } })
    const email = identity.email?.trim().toLowerCase()
    const person = known ?? (email ? await transaction.person.findFirst({ where: { email, oidcSubject: null } }) : null)
    if (!person || person.suspendedAt) return null
    if (!known) await transaction.person.update({ where: { id: person.id }, data: { oidcSubject: identity.subject } })
    const author = {
      personId: person.id,
      label: `${person.name} (${person.email})`,
      ipAddress: visitor.ipAddress,
      requestId: visitor.requestId,
    }
    await recordEvent(transaction, author, {
      action: known ? 'account.signedInByProvider' : 'account.providerLinked',
      subjectType: 'person',
      subjectId: person.id,
    })
    return startSession(transaction, person.id, visitor)
  })
}
