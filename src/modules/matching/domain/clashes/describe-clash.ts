import { limitedKindNames } from '../settings/check-settings'
import { shortRegionName } from '@/modules/regions/domain/region-name'
import type { PairSlice } from '../settings/run-policy'
import type { LimitedKind } from '../settings/run-settings'
import { type SeenPart, cutClash, outsideOf } from './clash-in-slice'
import { namesOf } from './describe-repair'
import type { ClashGroup, ClashSide } from './group-clashes'
import type { RepairedRun } from './repair-settings'
import { koreanNumber } from '@/shared/korean-number'

export interface ClashWords {
  readonly title: string
  readonly side: ClashSide
  readonly sentence: string
  /** What the two bars count. */
  readonly needLabel: string
  readonly capacityLabel: string
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly partners: readonly { readonly id: string; readonly name: string }[]
  /** Places taken by pins and standing ties elsewhere, or the pins that clash. */
  readonly pins: readonly string[]
  /** How few of its regions already clash, in one sentence. */
  readonly smallest: { readonly sentence: string; readonly regions: readonly string[] } | null
  /** How much of it lies outside what the reader may see, none of it named; null when nothing does. */
  readonly outside: string | null
}

/**
 * A clash with its places and bodies by name, and why it cannot be, in one sentence. For someone who may see only some pairs
 * what lies outside the slice is counted, never named.
 */
export function describeClash(run: RepairedRun, clash: ClashGroup, slice: PairSlice): ClashWords {
  const names = namesOf(run.facts)
  const seen = cutClash(run, clash, slice)
  const { side } = clash
  const kind = clash.kind === undefined ? '기관' : limitedKindNames[clash.kind as LimitedKind]
  const { need, capacity } = clash
  const regionCount = koreanNumber(clash.regions.length)
  const partnerCount = koreanNumber(clash.partners.length)
  const lack = koreanNumber(need - capacity)
  const taken = clash.pins?.length ?? 0
  const withPlaces =
    taken > 0
      ? `자리는 기존 결연과 고정 ${koreanNumber(taken)}건을 빼고 ${koreanNumber(capacity)}곳이`
      : `자리는 ${koreanNumber(capacity)}곳이`
  const sentences: Record<ClashSide, string> = {
    regions: `지역 ${regionCount}곳에 ${kind} 자리가 모두 ${koreanNumber(need)}곳 필요한데 맡을 수 있는 ${withPlaces}어서, 어떻게 이어도 ${lack}곳이 남습니다.`,
    partners: `기관 ${partnerCount}곳이 적어도 ${koreanNumber(need)}곳을 맡아야 하는데 맡을 수 있는 자리는 ${koreanNumber(capacity)}곳이어서, 어떻게 이어도 ${lack}곳이 남습니다.`,
    pins: `고정한 쌍 ${koreanNumber(clash.pins?.length ?? 0)}건을 다른 제한과 함께 지킬 수 없어, 적어도 ${lack}건을 풀어야 합니다.`,
    several: `함께 지킬 것이 ${koreanNumber(need)}건인데 지킬 수 있는 것은 ${koreanNumber(capacity)}건이어서, 어떻게 이어도 ${lack}건이 남습니다.`,
  }
  return {
    side,
    title: titleOf(run, clash, seen),
    sentence: sentences[side],
    needLabel: side === 'partners' ? '맡아야 함' : side === 'regions' ? '필요' : '지킬 것',
    capacityLabel: side === 'regions' || side === 'partners' ? '맡을 수 있음' : '지킬 수 있음',
    regions: seen.regions.map((at) => {
      const code = run.problem.places[at]!.id
      return { code, name: names.region(code) }
    }),
    partners: seen.partners.map((at) => {
      const { id } = run.problem.helpers[at]!
      return { id, name: names.partner(id) }
    }),
    smallest: clash.smallest
      ? {
          sentence: `이 가운데 지역 ${koreanNumber(clash.smallest.regions.length)}곳만 보아도 ${koreanNumber(clash.smallest.need)}곳이 필요한데 맡을 수 있는 자리는 ${koreanNumber(clash.smallest.capacity)}곳입니다.`,
          regions: clash.smallest.regions.filter(seen.seesRegion).map((at) => names.region(run.problem.places[at]!.id)),
        }
      : null,
    pins: seen.pins.map(
      ([region, partner]) =>
        `${names.region(run.problem.places[region]!.id)} – ${names.partner(run.problem.helpers[partner]!.id)}`,
    ),
    outside: outsideOf(clash, seen),
  }
}

/** 호남권 when all its regions lie there, 전라남도 when all lie in one 시도, else the first names. */
function titleOf({ facts, problem }: RepairedRun, clash: ClashGroup, seen: SeenPart): string {
  const byCode = new Map(facts.regions.map((region) => [region.code, region]))
  const regions = clash.regions.flatMap((at) => byCode.get(problem.places[at]!.id) ?? [])
  const names = namesOf(facts)
  if (clash.side === 'partners' || regions.length === 0)
    return shortList(
      seen.partners.map((at) => names.partner(problem.helpers[at]!.id)),
      clash.partners.length,
      '기관',
    )
  const provinces = new Set(regions.map(({ provinceName }) => provinceName))
  const megaRegions = new Set(regions.map(({ megaRegion }) => megaRegion))
  const seesAll = seen.regions.length === clash.regions.length
  if (seesAll && regions.length > 2 && provinces.size === 1) return [...provinces][0]!
  if (seesAll && regions.length > 2 && megaRegions.size === 1) return [...megaRegions][0]!
  if (regions.length > facts.regions.length / 2) return `전국 ${koreanNumber(regions.length)}개 지역`
  return shortList(
    seen.regions.map((at) => shortRegionName(names.region(problem.places[at]!.id))),
    clash.regions.length,
    '지역',
  )
}

/** The first names and how many more there are; without a name to tell, their number alone. */
function shortList(names: readonly string[], total: number, noun: string): string {
  if (names.length === 0) return `${noun} ${koreanNumber(total)}곳`
  const told = names.slice(0, 2)
  return total > told.length ? `${told.join(', ')} 외 ${koreanNumber(total - told.length)}곳` : told.join(', ')
}
