import 'server-only'
import { database } from '@/platform/db/database'
import { canSendMail } from '@/platform/mail'

export interface OutboxSummary {
  readonly canSend: boolean
  readonly waiting: number
  readonly failed: number
}

/** What an administrator must know of the mail: whether it can leave, and what has not left. */
export async function outboxSummary(): Promise<OutboxSummary> {
  const client = await database()
  const [waiting, failed] = await Promise.all([
    client.outboxMail.count({ where: { status: 'waiting' } }),
    client.outboxMail.count({ where: { status: 'failed' } }),
  ])
  return { canSend: canSendMail(), waiting, failed }
}
