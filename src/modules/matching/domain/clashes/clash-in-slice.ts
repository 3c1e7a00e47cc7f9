import { withParticle } from '@/shared/korean-particle'
import type { PairIndex } from '@/engine/matching-problem'
import { type PairSlice, isInSlice, seesWholePartner, seesWholeRegion } from '../settings/run-policy'
import type { ClashGroup } from './group-clashes'
import type { RepairedRun } from './repair-settings'
import { koreanNumber } from '@/shared/korean-number'

/** What of a clash someone may see by name. */
export interface SeenPart {
  readonly regions: readonly number[]
  readonly partners: readonly number[]
  readonly pins: readonly PairIndex[]
  seesRegion(at: number): boolean
}

/**
 * Of a clash about one kind of body, all of its pairs are in the slice of who looks after that kind; of one in a 시도, all that
 * its regions have to do with is in the slice of the 시도.
 */
export function cutClash({ facts, problem }: RepairedRun, clash: ClashGroup, slice: PairSlice): SeenPart {
  const { regions, partners, kind, pins = [] } = clash
  const provinces = new Map(facts.regions.map(({ code, provinceCode }) => [code, provinceCode]))
  const provinceOf = (at: number) => provinces.get(problem.places[at]!.id) ?? ''
  const kindOf = (at: number) => problem.helpers[at]!.kind
  const isOwnKind = slice === 'all' || (kind !== undefined && slice.kinds.includes(kind))
  const touchesProvince = regions.some((at) => seesWholeRegion(slice, provinceOf(at)))
  const seesRegion = (at: number) => isOwnKind || seesWholeRegion(slice, provinceOf(at))
  return {
    seesRegion,
    regions: regions.filter(seesRegion),
    partners: partners.filter((at) => touchesProvince || seesWholePartner(slice, kindOf(at))),
    pins: pins.filter(([region, partner]) => isInSlice(slice, provinceOf(region), kindOf(partner))),
  }
}

/** How much of a clash lies outside, none of it named; null when nothing does. */
export function outsideOf(clash: ClashGroup, seen: SeenPart): string | null {
  const counts = [
    ['지역', clash.regions.length - seen.regions.length, '곳'],
    ['기관', clash.partners.length - seen.partners.length, '곳'],
    ['쌍', (clash.pins?.length ?? 0) - seen.pins.length, '건'],
  ] as const
  const told = counts.flatMap(([noun, left, unit]) => (left > 0 ? [`${noun} ${koreanNumber(left)}${unit}`] : []))
  return told.length > 0 ? `맡으신 범위 밖의 ${withParticle(told.join(', '), '은/는')} 이름을 보이지 않습니다.` : null
}
