import { databaseTime, moveClock } from '@/platform/db/database-clock'

interface Span {
  readonly days?: number
  readonly hours?: number
  readonly minutes?: number
  readonly seconds?: number
}

/** Lets time pass, for everybody on the database of this file. */
export const pass = ({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Span): Promise<void> =>
  moveClock(((days * 24 + hours) * 60 + minutes) * 60 + seconds)

/** Makes it that instant, or up to a second later. */
export async function passUntil(instant: Date): Promise<void> {
  const now = await databaseTime()
  await moveClock(Math.ceil((instant.getTime() - now.getTime()) / 1000))
}

/** When a row that is put into the database as it is was made and last changed: now. */
export async function madeNow() {
  const now = await databaseTime()
  return { createdAt: now, updatedAt: now }
}
