import { probeDatabase } from '@/platform/db/database'
import packageFile from '../../../../package.json' with { type: 'json' }

const answerWithinMs = 2_000

const tooLate = () =>
  new Promise<never>((_, reject) => setTimeout(() => reject(new Error('timeout')), answerWithinMs).unref())

/** For balancers and watchers. 503 when the database does not answer within two seconds. */
export async function GET(): Promise<Response> {
  const { version } = packageFile
  const headers = { 'cache-control': 'no-store' }
  try {
    const engine = await Promise.race([probeDatabase(), tooLate()])
    return Response.json({ status: 'ok', database: engine, version }, { headers })
  } catch {
    return Response.json(
      { status: 'unavailable', version },
      { status: 503, headers: { ...headers, 'retry-after': '5' } },
    )
  }
}

export const dynamic = 'force-dynamic'
