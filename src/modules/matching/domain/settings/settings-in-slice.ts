import { type PairSlice, isInSlice, seesWholePartner, seesWholeRegion } from './run-policy'
import type { RunSettings, SettingsPair } from './run-settings'

/** Regions and bodies that settings may speak of, by name. */
export interface SettingNames {
  readonly regions: readonly { readonly code: string; readonly fullName: string; readonly provinceCode: string }[]
  readonly partners: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
}

/**
 * The settings without decisions that would name a pair, region or body outside the slice; of a region outside it the limits
 * of kinds inside it stay. What holds for all stays. A decision on something without a name is outside every slice but `all`.
 */
export function cutSettings(settings: RunSettings, names: SettingNames, slice: PairSlice): RunSettings {
  if (slice === 'all') return settings
  const provinces = new Map(names.regions.map(({ code, provinceCode }) => [code, provinceCode]))
  const kinds = new Map(names.partners.map(({ id, kind }) => [id, kind]))
  const seesRegion = (code: string) => seesWholeRegion(slice, provinces.get(code) ?? '')
  const seesPartner = (id: string) => seesWholePartner(slice, kinds.get(id) ?? '')
  const seesPair = ({ regionCode, partnerId }: SettingsPair) => {
    const [provinceCode, kind] = [provinces.get(regionCode), kinds.get(partnerId)]
    return provinceCode !== undefined && kind !== undefined && isInSlice(slice, provinceCode, kind)
  }
  return {
    ...settings,
    regionNeeds: pick(settings.regionNeeds, seesRegion),
    regionKinds: Object.fromEntries(
      Object.entries(settings.regionKinds).flatMap(([code, limits]) => {
        const seen = seesRegion(code) ? limits : pick(limits, (kind) => slice.kinds.includes(kind))
        return Object.keys(seen).length > 0 ? [[code, seen]] : []
      }),
    ),
    partnerCapacities: pick(settings.partnerCapacities, seesPartner),
    pins: settings.pins.filter(seesPair),
    bars: settings.bars.filter(seesPair),
    notTogether: settings.notTogether.filter((two) => two.every(seesPartner)),
    withdrawnPartnerIds: settings.withdrawnPartnerIds.filter(seesPartner),
    disasters: settings.disasters.filter(({ regionCode }) => seesRegion(regionCode)),
  }
}

const pick = <Value>(record: Readonly<Record<string, Value>>, isSeen: (key: string) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([key]) => isSeen(key)))
