import { closeDatabase } from '@/platform/db/database'
import { databaseTime, moveClock, resetClock } from '@/platform/db/database-clock'
import { koreanInstant } from '@/shared/korean-date'

const secondsOf = { d: 86_400, h: 3_600, m: 60 } as const

/** `+30d`, `-2h`, `+15m`: in seconds; null when it is none of these. */
function readSpan(text: string): number | null {
  const [, sign, count, unit] = /^([+-])(\d{1,5})([dhm])$/.exec(text) ?? []
  return unit ? Number(`${sign}${count}`) * secondsOf[unit as keyof typeof secondsOf] : null
}

const [wanted] = process.argv.slice(2)
const span = wanted && wanted !== 'reset' ? readSpan(wanted) : 0
if (span === null) {
  console.error('쓰는 법: npm run clock -- +30d | -2h | +15m | reset (적지 않으면 지금 시각만 보여 줍니다)')
  process.exit(2)
}
try {
  if (wanted === 'reset') await resetClock()
  else if (wanted) await moveClock(span)
  console.log(`포털의 시각: ${koreanInstant(await databaseTime())}`)
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
await closeDatabase()
process.exit()
