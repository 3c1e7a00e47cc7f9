import 'server-only'
import { database } from '@/platform/db/database'
import type { ScorePart } from '../domain/scoring/scoring'

interface AskedPair {
  readonly runId: string | null
  readonly regionCode: string
  readonly partnerId: string
}

const keyOf = ({ runId, regionCode, partnerId }: AskedPair) => `${runId} ${regionCode} ${partnerId}`

/** Why each pair was matched, in sentences, as its run scored it. Answers nothing for a pair no run proposed. */
export async function listPairReasons(asked: readonly AskedPair[]): Promise<(pair: AskedPair) => readonly string[]> {
  const client = await database()
  const rows = await client.proposedPair.findMany({
    where: {
      OR: asked.flatMap(({ runId, regionCode, partnerId }) => (runId ? [{ runId, regionCode, partnerId }] : [])),
    },
    select: { runId: true, regionCode: true, partnerId: true, parts: true },
  })
  const parts = new Map(rows.map((row) => [keyOf(row), row.parts as unknown as readonly ScorePart[]]))
  return (pair) =>
    (parts.get(keyOf(pair)) ?? []).flatMap(({ points, known, sentence }) => (points > 0 && known ? [sentence] : []))
}
