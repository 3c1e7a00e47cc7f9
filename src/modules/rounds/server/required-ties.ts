import 'server-only'
import { cache } from 'react'
import { database } from '@/platform/db/database'
import { roundRules } from '../domain/round-rules'

/** How many partners a region should have: what the latest round says, or one where there has been no round. */
export const requiredTies = cache(async (): Promise<number> => {
  const client = await database()
  const latest = await client.round.findFirst({ orderBy: { createdAt: 'desc' }, select: { rules: true } })
  return latest ? roundRules.parse(latest.rules).region.min : 1
})
