import 'server-only'
import type { Transaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma, PrismaClient } from '@/platform/db/generated/client'

/** One batch of reminders, to whom and in which words. Returns its id. */
export async function recordReminder(
  transaction: Transaction,
  reminder: Omit<Prisma.ReminderUncheckedCreateInput, 'sentAt'>,
): Promise<string> {
  const { id } = await transaction.reminder.create({
    data: { ...reminder, sentAt: await databaseTime() },
    select: { id: true },
  })
  return id
}

/** When each body (partner id or region code) was last reminded of its answer. */
export async function lastReminders(
  client: Pick<PrismaClient, 'reminder'>,
  roundId: string,
): Promise<ReadonlyMap<string, Date>> {
  const rows = await client.reminder.findMany({
    where: { roundId, occasion: 'survey' },
    select: { partnerIds: true, regionCodes: true, sentAt: true },
    orderBy: { sentAt: 'asc' },
  })
  return new Map(
    rows.flatMap(({ partnerIds, regionCodes, sentAt }) =>
      [...partnerIds, ...regionCodes].map((key) => [key, sentAt] as const),
    ),
  )
}
