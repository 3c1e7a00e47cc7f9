import type { PrismaClient } from './generated/client'

/** The database's time: of the transaction's start inside one. Deadlines are measured by it, whatever the servers' clocks say. */
export async function databaseTime(client: Pick<PrismaClient, '$queryRaw'>): Promise<Date> {
  const [row] = await client.$queryRaw<{ now: Date }[]>`SELECT now() AS "now"`
  return row!.now
}
