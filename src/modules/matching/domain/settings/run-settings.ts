import { z } from 'zod'
import { partnerKinds } from '@/modules/partners/domain/partner'
import type { RoundRules } from '@/modules/rounds/domain/round-rules'
import { defaultWeights, scoringWeightsInput } from '../scoring/scoring-weights'
import { regionCode } from '@/shared/input-fields'

/** Kinds a limit may speak of: one kind of partner, or all but the ministries together. */
export const limitedKinds = [...partnerKinds, 'nonMinistry'] as const
export type LimitedKind = (typeof limitedKinds)[number]

const count = z.int('정수로 적어 주세요.').min(0, '0 이상이어야 합니다.').max(1_000, '1,000 이하여야 합니다.')
export const countRange = z
  .strictObject({ min: count, max: count })
  .refine(({ min, max }) => min <= max, '최소가 최대보다 큽니다.')
const pair = z.strictObject({ regionCode, partnerId: z.uuid() })

/** Everything an officer decides about a run. With the facts of the moment it makes the problem, and nothing else does. */
export const runSettings = z.strictObject({
  weights: scoringWeightsInput,
  /** Partners per region, all kinds together. */
  region: countRange,
  /** Partners of a kind per region. */
  kinds: z.partialRecord(z.enum(limitedKinds), countRange),
  /** Companies of one group per region; null for no limit. */
  groupMaximum: count.min(1).nullable(),
  /** Regions that need another number of partners, by region code. */
  regionNeeds: z.record(regionCode, countRange),
  /** Regions that need another number of partners of a kind, by region code; kinds not named follow the round. */
  regionKinds: z.record(regionCode, z.partialRecord(z.enum(limitedKinds), countRange)).default({}),
  /** Partners that take another number of regions than they pledged, by partner id. */
  partnerCapacities: z.record(z.uuid(), countRange),
  pins: z.array(pair).max(2_000),
  bars: z.array(pair).max(20_000),
  /** Two partners that may not meet in one region. */
  notTogether: z.array(z.tuple([z.uuid(), z.uuid()])).max(200),
  /** `freeze`: standing ties stay, whatever it costs. `budget`: at most `changeBudget` of them may end. */
  standing: z.enum(['freeze', 'budget']),
  changeBudget: count,
  /** `floor` lifts the region with the least first, then the total. */
  fairness: z.enum(['total', 'floor']),
  /** Places per region held back for partners who join later. */
  reservedPlaces: count.max(10),
  /** 0 breaks ties by code and name; any other number draws lots, the same each time for the same number. */
  seed: z.int().min(0).max(999_999),
  /** Partners who left: their standing ties no longer count. */
  withdrawnPartnerIds: z.array(z.uuid()).max(500),
  /** Disasters that this run takes as declared beside those on record: a new one not yet entered, or a drill. */
  disasters: z
    .array(z.strictObject({ regionCode, event: z.string().min(1).max(60), declaredOn: z.iso.date() }))
    .max(141),
})

export type RunSettings = z.infer<typeof runSettings>
export type CountLimits = z.infer<typeof countRange>
export type SettingsPair = z.infer<typeof pair>

/** What a first draft of a round starts from: its rules, the balanced weights, and pairs that bodies asked to be spared. */
export const settingsOfRound = (rules: RoundRules, avoided: readonly SettingsPair[] = []): RunSettings => ({
  weights: defaultWeights,
  region: rules.region,
  kinds: rules.kinds,
  groupMaximum: 1,
  regionNeeds: {},
  regionKinds: {},
  partnerCapacities: {},
  pins: [],
  bars: [...avoided],
  notTogether: [],
  standing: rules.keepStandingTies ? 'freeze' : 'budget',
  changeBudget: 0,
  fairness: 'total',
  reservedPlaces: 0,
  seed: 0,
  withdrawnPartnerIds: [],
  disasters: [],
})
