import { z } from 'zod'
import { type RunSettings, type SettingsPair, countRange } from './run-settings'
import { pairKeyOf } from './pair-key'
import { regionCode } from '@/shared/input-fields'

const partner = z.uuid('기관을 골라 주세요.')
const number = z
  .union(
    [
      z.int(),
      z
        .string()
        .trim()
        .regex(/^\d{1,4}$/)
        .transform(Number),
    ],
    '숫자로 적어 주세요.',
  )
  .pipe(z.int().min(0).max(1_000, '1,000 이하여야 합니다.'))
const range = { min: number, max: number }
const pair = { regionCode, partnerId: partner }

/** One decision of an officer about a draft, as a form sends it. */
export const draftChange = z
  .discriminatedUnion('change', [
    z.strictObject({ change: z.literal('pin'), ...pair }),
    z.strictObject({ change: z.literal('bar'), ...pair }),
    z.strictObject({ change: z.literal('free'), ...pair }),
    z.strictObject({ change: z.literal('swap'), ...pair, otherRegionCode: regionCode, otherPartnerId: partner }),
    z.strictObject({ change: z.literal('regionNeed'), regionCode, ...range }),
    z.strictObject({ change: z.literal('regionNeedGone'), regionCode }),
    z.strictObject({ change: z.literal('regionKindsGone'), regionCode }),
    z.strictObject({ change: z.literal('partnerCapacity'), partnerId: partner, ...range }),
    z.strictObject({ change: z.literal('partnerCapacityGone'), partnerId: partner }),
    z.strictObject({ change: z.literal('apart'), partnerId: partner, otherPartnerId: partner }),
    z.strictObject({ change: z.literal('together'), partnerId: partner, otherPartnerId: partner }),
  ])
  .refine((change) => !('max' in change) || change.min <= change.max, {
    message: '최소가 최대보다 큽니다.',
    path: ['max'],
  })
  .refine(
    (change) =>
      change.change !== 'swap' ||
      (change.regionCode !== change.otherRegionCode && change.partnerId !== change.otherPartnerId),
    { message: '다른 지역의 다른 기관과만 맞바꿀 수 있습니다.', path: ['otherRegionCode'] },
  )
  .refine((change) => change.change !== 'apart' || change.partnerId !== change.otherPartnerId, {
    message: '서로 다른 두 기관을 골라 주세요.',
    path: ['otherPartnerId'],
  })

export type DraftChange = z.infer<typeof draftChange>

const without = (pairs: readonly SettingsPair[], gone: readonly SettingsPair[]): SettingsPair[] => {
  const keys = new Set(gone.map(pairKeyOf))
  return pairs.filter((pair) => !keys.has(pairKeyOf(pair)))
}

const isSameTwo = (one: readonly [string, string], left: string, right: string) =>
  one.includes(left) && one.includes(right)

const withoutKey = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** The settings after one decision. A pair is pinned or barred, never both; the later decision holds. */
export function applyDraftChange(settings: RunSettings, change: DraftChange): RunSettings {
  const decide = (pins: readonly SettingsPair[], bars: readonly SettingsPair[]): RunSettings => {
    const own = [...pins, ...bars]
    return {
      ...settings,
      pins: [...without(settings.pins, own), ...pins],
      bars: [...without(settings.bars, own), ...bars],
    }
  }
  switch (change.change) {
    case 'pin':
    case 'bar':
    case 'free': {
      const own = { regionCode: change.regionCode, partnerId: change.partnerId }
      if (change.change === 'pin') return decide([own], [])
      if (change.change === 'bar') return decide([], [own])
      return { ...settings, pins: without(settings.pins, [own]), bars: without(settings.bars, [own]) }
    }
    case 'swap': {
      const { regionCode, partnerId, otherRegionCode, otherPartnerId } = change
      return decide(
        [
          { regionCode, partnerId: otherPartnerId },
          { regionCode: otherRegionCode, partnerId },
        ],
        [
          { regionCode, partnerId },
          { regionCode: otherRegionCode, partnerId: otherPartnerId },
        ],
      )
    }
    case 'regionNeed': {
      const need = countRange.parse({ min: change.min, max: change.max })
      return { ...settings, regionNeeds: { ...settings.regionNeeds, [change.regionCode]: need } }
    }
    case 'regionNeedGone':
      return { ...settings, regionNeeds: withoutKey(settings.regionNeeds, change.regionCode) }
    case 'regionKindsGone':
      return { ...settings, regionKinds: withoutKey(settings.regionKinds, change.regionCode) }
    case 'partnerCapacity': {
      const capacity = countRange.parse({ min: change.min, max: change.max })
      return { ...settings, partnerCapacities: { ...settings.partnerCapacities, [change.partnerId]: capacity } }
    }
    case 'partnerCapacityGone':
      return { ...settings, partnerCapacities: withoutKey(settings.partnerCapacities, change.partnerId) }
    case 'apart':
    case 'together': {
      const { partnerId, otherPartnerId } = change
      const others = settings.notTogether.filter((two) => !isSameTwo(two, partnerId, otherPartnerId))
      return { ...settings, notTogether: change.change === 'apart' ? [...others, [partnerId, otherPartnerId]] : others }
    }
  }
}
