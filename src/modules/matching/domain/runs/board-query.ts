import { z } from 'zod'
import { type SettingsPair } from '../settings/run-settings'

const pairKey = z
  .string()
  .regex(/^\d{5}\.[0-9a-f-]{36}$/)
  .optional()
  .catch(undefined)

/** What the board shows beside its filter; every choice stands in the address. */
export const boardQuery = z.object({
  view: z.enum(['region', 'partner']).catch('region'),
  sort: z.enum(['name', 'score', 'low']).catch('name'),
  map: z.enum(['count', 'score', 'new']).catch('count'),
  /** The pair the panel explains, matched or not. */
  pair: pairKey,
  /** What the officer is about to do with it. */
  ask: z.enum(['pin', 'bar', 'swap', 'why']).optional().catch(undefined),
  /** The pair to swap with. */
  other: pairKey,
})

export type BoardQuery = z.infer<typeof boardQuery>

export function pairOfKey(key: string | undefined): SettingsPair | null {
  const [regionCode, partnerId] = key?.split('.') ?? []
  return regionCode && partnerId ? { regionCode, partnerId } : null
}
