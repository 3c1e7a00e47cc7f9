import { z } from 'zod'
import { partnerKinds } from '@/modules/partners/domain/partner'

const count = z.number().int().min(0).max(1_000)
const range = z.strictObject({ min: count, max: count }).refine(({ min, max }) => min <= max, '최소가 최대보다 큽니다.')

/** The limits of a round. They are data: how many partners a region needs is decided by the round, never by the code. */
export const roundRules = z.strictObject({
  /** Partners per region, all kinds together. */
  region: range,
  /** Partners of a kind per region. */
  kinds: z.partialRecord(z.enum(partnerKinds), range),
  /** Most regions a partner of a kind may pledge. */
  partnerMaximum: z.record(z.enum(partnerKinds), count),
  /** Most regions a partner, and most partners a region, may wish for. */
  wishMaximum: z.number().int().min(1).max(20).default(5),
  /** Standing ties are kept before anything else. */
  keepStandingTies: z.boolean(),
})

export type RoundRules = z.infer<typeof roundRules>
