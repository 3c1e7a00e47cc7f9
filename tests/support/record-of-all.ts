import { Prisma } from '@/platform/db/generated/client'
import { database } from '@/platform/db/database'

/** Every table there is: a model that comes later is watched without a line here. */
export async function tablesOfAll(): Promise<string[]> {
  const client = await database()
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'
    ORDER BY name`
  return rows.map(({ name }) => name)
}

/** One text for all that is stored: equal before and after means that nothing at all was changed. */
export async function recordOfAll(): Promise<string> {
  const client = await database()
  const parts = (await tablesOfAll()).map(
    (table) => Prisma.sql`
      SELECT ${table}::text AS name, count(*)::int AS rows, sum(hashtextextended(row::text, 0))::text AS content
      FROM ${Prisma.raw(`"${table}"`)} row`,
  )
  return JSON.stringify(await client.$queryRaw(Prisma.join(parts, ' UNION ALL ')))
}

export async function countEvents(): Promise<number> {
  const client = await database()
  return client.auditEvent.count()
}
