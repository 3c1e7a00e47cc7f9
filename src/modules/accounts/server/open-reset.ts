import 'server-only'
import { databaseTime } from '@/platform/db/database-clock'
import { tokenHash } from './secrets'

/** As a where-clause over PasswordReset: the link that still works, of someone whose account is not suspended. */
export const openReset = async (token: string) => ({
  tokenHash: tokenHash(token),
  usedAt: null,
  expiresAt: { gt: await databaseTime() },
  person: { suspendedAt: null },
})
