import { z } from 'zod'
import { roundRules } from '@/modules/rounds/domain/round-rules'
import type { PrismaClient } from '@/platform/db/generated/client'
import { storedDay } from '@/shared/korean-date'
import { readRows } from './read-rows'

const count = z.coerce.number().int()
const roundRow = z.object({
  key: z.string(),
  name: z.string(),
  status: z.literal('published'),
  published_on: z.iso.date(),
  region_min: count,
  region_max: count,
  ministry_min: count,
  ministry_max: count,
  source: z.string(),
})

/** Loads the rounds held before the portal, with the target regions of their day. */
export async function loadRounds(client: PrismaClient): Promise<void> {
  for (const { fields: row } of readRows('rounds.csv', roundRow)) {
    if (await client.round.findUnique({ where: { referenceKey: row.key } })) continue
    const publishedOn = storedDay(row.published_on)
    const rules = roundRules.parse({
      region: { min: row.region_min, max: row.region_max },
      kinds: { ministry: { min: row.ministry_min, max: row.ministry_max } },
      partnerMaximum: {
        ministry: row.region_max,
        publicInstitution: row.region_max,
        company: row.region_max,
        other: row.region_max,
      },
      keepStandingTies: true,
    })
    const regions = await client.region.findMany({
      where: { targetFrom: { lte: publishedOn } },
      select: { code: true },
    })
    await client.round.create({
      data: {
        referenceKey: row.key,
        name: row.name,
        status: row.status,
        rules,
        source: row.source,
        publishedAt: publishedOn,
        createdAt: publishedOn,
        regions: { create: regions.map(({ code }) => ({ regionCode: code })) },
      },
    })
  }
}
