import { cache } from 'react'
import { dayInSeoul } from '@/shared/korean-date'
import { isProductionStage } from '../env'
import { type Transaction, database, openTransaction } from './database'

async function ask(client: Transaction): Promise<Date> {
  const [row] = await client.$queryRaw<{ time: Date; offsetSeconds: number }[]>`
    SELECT now() + make_interval(secs => "offsetSeconds") AS "time", "offsetSeconds" FROM "ProgrammeClock"`
  const { time, offsetSeconds } = row!
  if (offsetSeconds !== 0 && isProductionStage())
    throw new Error(
      `이 데이터베이스의 시계가 ${offsetSeconds}초 옮겨져 있어 운영에 쓸 수 없습니다. 시연에 쓰던 데이터베이스가 아닌지 확인하고 빈 데이터베이스에서 시작해 주세요.`,
    )
  return time
}

const askOnceARequest = cache(async () => ask(await database()))

/**
 * What time it is for the programme: the database's time, whatever the servers' clocks say, moved by the one offset that
 * tests and demonstrations set. Inside a transaction that of its start, for every write and deadline of it alike; while
 * a page is made the same all through. One short query, at most once a transaction or a request.
 */
export function databaseTime(): Promise<Date> {
  const open = openTransaction()
  return open ? (open.time ??= ask(open.transaction)) : askOnceARequest()
}

/** Today in Korea, by that time. */
export const databaseDay = async (): Promise<string> => dayInSeoul(await databaseTime())

const refuseInProduction = () => {
  if (isProductionStage()) throw new Error('운영(production)에서는 시계를 옮길 수 없습니다.')
}

/** Moves the clock for everyone on this database by so many seconds, on or back. Production refuses. */
export async function moveClock(seconds: number): Promise<void> {
  refuseInProduction()
  const client = await database()
  await client.programmeClock.update({ where: { id: 1 }, data: { offsetSeconds: { increment: seconds } } })
}

/** Lets the clock show the database's own time again. Production refuses. */
export async function resetClock(): Promise<void> {
  refuseInProduction()
  const client = await database()
  await client.programmeClock.update({ where: { id: 1 }, data: { offsetSeconds: 0 } })
}
