import 'server-only'
import { database } from '@/platform/db/database'
import { demonstrationAccounts, demonstrationPassword } from '../domain/data/demonstration-accounts'

/** The demonstration accounts that really stand in this database, in the order of the list. */
export async function listDemonstrationAccounts() {
  const client = await database()
  const people = await client.person.findMany({
    where: { isDemonstration: true, suspendedAt: null },
    select: { email: true },
  })
  const emails = new Set(people.map(({ email }) => email))
  return demonstrationAccounts
    .filter(({ email }) => emails.has(email))
    .map((account) => ({ ...account, password: demonstrationPassword }))
}
