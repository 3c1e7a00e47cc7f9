import { limitedKindNames } from '../check-settings'
import { shortRegionName } from '../korean-wording'
import type { Shortfall } from '../matching-result'
import type { LimitedKind } from '../run-settings'
import { namesOf } from './describe-repair'
import type { RepairedRun } from './repair-settings'

/** Who asks for more than there is: regions for partners, partners for regions, pins, or several of these. */
export type ClashSide = 'regions' | 'partners' | 'pins' | 'several'

export interface ClashWords {
  readonly title: string
  readonly side: ClashSide
  readonly sentence: string
  /** What the two bars count. */
  readonly needLabel: string
  readonly capacityLabel: string
  readonly regions: readonly { readonly code: string; readonly name: string }[]
  readonly partners: readonly { readonly id: string; readonly name: string; readonly kind: string }[]
  readonly pins: readonly string[]
}

const count = (value: number) => value.toLocaleString('ko')

/** A clash with its places and bodies by name, and why it cannot be, in one sentence. */
export function describeClash(run: RepairedRun, clash: Shortfall): ClashWords {
  const names = namesOf(run.facts)
  const side = sideOf(run, clash)
  const kind = clash.kind === undefined ? '기관' : limitedKindNames[clash.kind as LimitedKind]
  const { need, capacity } = clash
  const regionCount = count(clash.regions.length)
  const partnerCount = count(clash.partners.length)
  const lack = count(need - capacity)
  const sentences: Record<ClashSide, string> = {
    regions: `지역 ${regionCount}곳에 ${kind} 자리가 모두 ${count(need)}곳 필요한데 채울 수 있는 자리는 ${count(capacity)}곳이어서, 어떻게 이어도 ${lack}곳이 남습니다.`,
    partners: `기관 ${partnerCount}곳이 적어도 ${count(need)}곳을 맡아야 하는데 맡을 수 있는 자리는 ${count(capacity)}곳이어서, 어떻게 이어도 ${lack}곳이 남습니다.`,
    pins: `고정한 쌍 ${count(clash.pins?.length ?? 0)}건을 다른 제한과 함께 지킬 수 없어, 적어도 ${lack}건을 풀어야 합니다.`,
    several: `함께 지킬 것이 ${count(need)}건인데 지킬 수 있는 것은 ${count(capacity)}건이어서, 어떻게 이어도 ${lack}건이 남습니다.`,
  }
  return {
    side,
    title: titleOf(run, clash, side),
    sentence: sentences[side],
    needLabel: side === 'partners' ? '맡아야 함' : side === 'regions' ? '필요' : '지킬 것',
    capacityLabel: side === 'regions' || side === 'partners' ? '맡을 수 있음' : '지킬 수 있음',
    regions: clash.regions.map((at) => {
      const code = run.problem.regions[at]!.id
      return { code, name: names.region(code) }
    }),
    partners: clash.partners.map((at) => {
      const { id, kind: own } = run.problem.partners[at]!
      return { id, name: names.partner(id), kind: own }
    }),
    pins: (clash.pins ?? []).map(
      ([region, partner]) =>
        `${names.region(run.problem.regions[region]!.id)} – ${names.partner(run.problem.partners[partner]!.id)}`,
    ),
  }
}

function sideOf({ problem }: RepairedRun, { regions, partners, kind, need, pins }: Shortfall): ClashSide {
  if (pins && pins.length > 0) return pins.length === need ? 'pins' : 'several'
  const ofRegions = regions.reduce((sum, at) => {
    const region = problem.regions[at]!
    return sum + (kind === undefined ? region.min : (region.kinds?.[kind]?.min ?? 0))
  }, 0)
  if (ofRegions === need) return 'regions'
  const ofPartners = partners.reduce((sum, at) => sum + problem.partners[at]!.min, 0)
  return ofPartners === need ? 'partners' : 'several'
}

/** 호남권 when all its regions lie there, 전라남도 when all lie in one 시도, else the first names. */
function titleOf({ facts, problem }: RepairedRun, clash: Shortfall, side: ClashSide): string {
  const byCode = new Map(facts.regions.map((region) => [region.code, region]))
  const regions = clash.regions.flatMap((at) => byCode.get(problem.regions[at]!.id) ?? [])
  const names = namesOf(facts)
  if (side === 'partners' || regions.length === 0)
    return shortList(clash.partners.map((at) => names.partner(problem.partners[at]!.id)))
  const provinces = new Set(regions.map(({ provinceName }) => provinceName))
  const megaRegions = new Set(regions.map(({ megaRegion }) => megaRegion))
  if (regions.length > 2 && provinces.size === 1) return [...provinces][0]!
  if (regions.length > 2 && megaRegions.size === 1) return [...megaRegions][0]!
  if (regions.length > facts.regions.length / 2) return `전국 ${count(regions.length)}개 지역`
  return shortList(regions.map(({ fullName }) => shortRegionName(fullName)))
}

const shortList = (names: readonly string[]) =>
  names.length <= 2 ? names.join(', ') : `${names.slice(0, 2).join(', ')} 외 ${count(names.length - 2)}곳`
