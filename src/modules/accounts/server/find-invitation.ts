import 'server-only'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Role } from '../domain/role'
import { tokenHash } from './secrets'

export interface OpenInvitation {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly scopeName: string | null
}

/** The invitation behind a link, or null when it was used, withdrawn or is past its time. */
export async function findInvitation(token: string): Promise<OpenInvitation | null> {
  const client = await database()
  const invitation = await client.invitation.findUnique({
    where: {
      tokenHash: tokenHash(token),
      acceptedAt: null,
      revokedAt: null,
      expiresAt: { gt: await databaseTime() },
    },
    include: {
      partner: { select: { name: true } },
      region: { select: { fullName: true } },
      province: { select: { name: true } },
    },
  })
  if (!invitation) return null
  const { email, name, role, partner, region, province } = invitation
  return { email, name, role, scopeName: partner?.name ?? region?.fullName ?? province?.name ?? null }
}
