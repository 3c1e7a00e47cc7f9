import { z } from 'zod'
import { type AddressConditions, addressOf } from '@/shared/address'
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

/** `46880.<partner id>` of an address; null where a half is missing. Whether there is such a pair is asked later. */
export function pairOfKey(key: string | undefined): SettingsPair | null {
  const [regionCode, partnerId] = key?.split('.') ?? []
  return regionCode && partnerId ? { regionCode, partnerId } : null
}

/** The board of a run with what was asked of it, changed in part. What one was about to do with a pair is asked anew each time. */
export const boardAddress =
  (runId: string, query: AddressConditions) =>
  (changed: AddressConditions): string =>
    addressOf(`/matching/${runId}`, { ...query, ask: undefined, other: undefined, ...changed })
