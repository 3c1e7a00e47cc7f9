import 'server-only'
import { portalAuthor, recordEvent } from '@/modules/audit/server/record-event'
import { inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { portalUrl } from '@/platform/env'
import { type Result, done, refused } from '@/shared/result'
import { newToken, tokenHash } from './secrets'

const validHours = 1

/**
 * The first real administrator comes from the command line, once: refused as soon as any real system administrator
 * exists or waits. Returns the link to set the password with.
 */
export async function inviteFirstAdministrator(
  email: string,
  name: string,
): Promise<Result<string, 'administrator-exists'>> {
  const token = newToken()
  return inTransaction(async (transaction) => {
    const role = 'systemAdministrator' as const
    const now = await databaseTime()
    const existing = await transaction.membership.count({
      where: { role, endedAt: null, person: { isDemonstration: false } },
    })
    const waiting = await transaction.invitation.count({
      where: { role, acceptedAt: null, revokedAt: null, expiresAt: { gt: now } },
    })
    if (existing + waiting > 0) return refused('administrator-exists')
    const { id } = await transaction.invitation.create({
      data: {
        email: email.trim().toLowerCase(),
        name,
        role,
        tokenHash: tokenHash(token),
        createdAt: now,
        expiresAt: new Date(now.getTime() + validHours * 3_600_000),
      },
    })
    await recordEvent(transaction, portalAuthor, {
      action: 'account.invited',
      subjectType: 'invitation',
      subjectId: id,
      reason: '첫 관리자(명령줄)',
      after: { email, role },
    })
    return done(`${portalUrl()}/invitations/accept?token=${token}`)
  })
}
