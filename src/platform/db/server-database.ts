import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'

/**
 * A frozen server must end a request, not hold it for ever. Statement before query before transaction: the database ends
 * work first. A free connection is waited for just as long as a new one: many submit in the last minute.
 */
export const timeoutsMs = {
  connect: 10_000,
  statement: 10_000,
  query: 12_000,
  transaction: 15_000,
  idleInTransaction: 15_000,
}

/**
 * A pool on PostgreSQL 15 to 18. The time zone is forced to UTC: the adapter reads and writes `timestamptz` as if it
 * were, and a server set to Asia/Seoul would shift every instant by nine hours.
 */
export function openPool(connectionString: string): pg.Pool {
  return new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: timeoutsMs.connect,
    query_timeout: timeoutsMs.query,
    statement_timeout: timeoutsMs.statement,
    idle_in_transaction_session_timeout: timeoutsMs.idleInTransaction,
    options: '-c timezone=UTC',
  })
}

/** Refuses to go on unless the session really runs in UTC (a pooler in between may drop our option). */
export async function assertUtc(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ TimeZone: string }>('SHOW timezone')
  if (rows[0]?.TimeZone !== 'UTC') {
    throw new Error(
      `데이터베이스 시간대가 UTC가 아닙니다(${rows[0]?.TimeZone}). 연결 설정에서 timezone=UTC가 지워지지 않게 해 주세요.`,
    )
  }
}

export const adapterOver = (pool: pg.Pool) => new PrismaPg(pool)
