import 'server-only'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'

/** What time it is, for pages: the same all through one request. */
export const currentTime = (): Promise<Date> => databaseTime()

/** Today in Korea, for pages. */
export const currentDay = (): Promise<string> => databaseDay()
