import 'server-only'
import { database } from '@/platform/db/database'
import { openReset } from './open-reset'

export async function isResetLinkOpen(token: string): Promise<boolean> {
  const client = await database()
  return (await client.passwordReset.findUnique({ where: await openReset(token), select: { id: true } })) !== null
}
