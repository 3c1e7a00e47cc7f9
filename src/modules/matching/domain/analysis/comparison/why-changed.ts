import type { Change, ComparedRun, TwoRuns } from './comparison'
import type { FilteredPair } from '../../runs/filter-proposal'
import { shortRegionName } from '@/modules/regions/domain/region-name'
import { withParticle } from '@/shared/korean-particle'
import { pairKeyOf } from '../../settings/pair-key'
import { seesWholePartner } from '../../settings/run-policy'
import type { RunSettings, SettingsPair } from '../../settings/run-settings'
import { scorePair } from '../../scoring/scoring'
import { criterionLabels } from '../../scoring/scoring-weights'
import { koreanNumber } from '@/shared/korean-number'

const holds = (pairs: readonly SettingsPair[], pair: SettingsPair) =>
  pairs.some((one) => pairKeyOf(one) === pairKeyOf(pair))
const isPledged = ({ facts }: ComparedRun, id: string) => facts.partners.some((partner) => partner.id === id)
const hasLeft = ({ settings }: ComparedRun, id: string) => settings.withdrawnPartnerIds.includes(id)
const capacityIn = ({ settings, facts }: ComparedRun, id: string) =>
  settings.partnerCapacities[id]?.max ?? facts.partners.find((partner) => partner.id === id)?.maximumRegions ?? 0
const needOf = ({ regionNeeds, region }: RunSettings, code: string) => JSON.stringify(regionNeeds[code] ?? region)

/** The nearest reason in B's settings or facts that a partner comes to a region; else where it comes from. */
export function whyAdded({ a, b, slice }: TwoRuns, pair: FilteredPair): Change {
  const { partnerId, partnerName } = pair
  const moved = regionsOnlyIn(a, b, pair)
  const why =
    (holds(b.settings.pins, pair) && !holds(a.settings.pins, pair) && 'B에서 고정') ||
    (holds(a.settings.bars, pair) && !holds(b.settings.bars, pair) && 'B에서 제외를 풀었음') ||
    (hasLeft(a, partnerId) && !hasLeft(b, partnerId) && 'B에는 떠나지 않은 기관') ||
    (!isPledged(a, partnerId) && 'A 뒤에 서약') ||
    byLimits({ a, b, slice }, pair, 'added') ||
    byWeights(a, b, pair, 'added') ||
    (moved.length > 0 && `${moved.join(', ')}에서 옮겨 옴`) ||
    '다른 변화에 따라 새로 맡음'
  return { partnerId, partnerName, why }
}

/** The nearest reason in B's settings or facts that a partner leaves a region; else where it goes. */
export function whyRemoved({ a, b, slice }: TwoRuns, pair: FilteredPair): Change {
  const { partnerId, partnerName } = pair
  const moved = regionsOnlyIn(b, a, pair)
  const why =
    (holds(b.settings.bars, pair) && !holds(a.settings.bars, pair) && 'B에서 제외') ||
    (holds(a.settings.pins, pair) && !holds(b.settings.pins, pair) && 'B에서 고정을 풀었음') ||
    (hasLeft(b, partnerId) && !hasLeft(a, partnerId) && 'B에서 떠난 기관') ||
    (!isPledged(b, partnerId) && '서약을 거둠') ||
    meetsForbidden({ a, b, slice }, pair) ||
    byLimits({ a, b, slice }, pair, 'removed') ||
    byWeights(a, b, pair, 'removed') ||
    (moved.length > 0 && `${withParticle(moved.join(', '), '을/를')} 맡음`) ||
    '다른 기관에 자리를 내줌'
  return { partnerId, partnerName, why }
}

/** Regions the partner has in `one` but not in `other`, by their short names. */
function regionsOnlyIn(one: ComparedRun, other: ComparedRun, { partnerId }: FilteredPair): string[] {
  return one.pairs
    .filter((pair) => pair.partnerId === partnerId && !holds(other.pairs, pair))
    .map(({ regionName }) => shortRegionName(regionName))
}

function meetsForbidden({ a, b, slice }: TwoRuns, pair: FilteredPair): string | null {
  const { regionCode, partnerId } = pair
  const known = new Set(a.settings.notTogether.map((two) => two.toSorted().join()))
  const others = b.settings.notTogether
    .filter((two) => two.includes(partnerId) && !known.has(two.toSorted().join()))
    .flat()
  const met = b.pairs.find((pair) => pair.regionCode === regionCode && others.includes(pair.partnerId))
  if (!met) return null
  const isSeen = [pair, met].every(({ partnerKind }) => seesWholePartner(slice, partnerKind))
  return `B에서 ${isSeen ? withParticle(met.partnerName, '과/와') : '다른 기관과'} 함께 두지 않음`
}

function byLimits({ a, b, slice }: TwoRuns, pair: FilteredPair, sort: 'added' | 'removed'): string | null {
  const [before, after] = [capacityIn(a, pair.partnerId), capacityIn(b, pair.partnerId)]
  if (sort === 'added' ? after > before : after < before)
    return seesWholePartner(slice, pair.partnerKind)
      ? `맡을 수 있는 지역이 ${before}곳에서 ${after}곳으로 바뀜`
      : '맡을 수 있는 지역의 수가 바뀜'
  const own = ({ settings }: ComparedRun) => needOf(settings, pair.regionCode)
  const hasOwnNeed = [a, b].some(({ settings }) => pair.regionCode in settings.regionNeeds)
  return hasOwnNeed && own(a) !== own(b) ? '이 지역에 따로 정한 기관 수가 바뀜' : null
}

/** Where the weights alone make the pair worth more (or less): by how much, and through which criterion most. */
function byWeights(a: ComparedRun, b: ComparedRun, pair: FilteredPair, sort: 'added' | 'removed'): string | null {
  const region = [...a.facts.regions, ...b.facts.regions].find(({ code }) => code === pair.regionCode)
  const partner = [...a.facts.partners, ...b.facts.partners].find(({ id }) => id === pair.partnerId)
  if (!region || !partner) return null
  const [before, after] = [a, b].map(({ settings }) => scorePair(region, partner, settings.weights, a.facts.asOf))
  const sign = sort === 'added' ? 1 : -1
  if (sign * (after!.total - before!.total) <= 0) return null
  const shifts = after!.parts.map(({ criterion, points }, at) => ({
    criterion,
    shift: sign * (points - before!.parts[at]!.points),
  }))
  const { criterion } = shifts.reduce((most, one) => (one.shift > most.shift ? one : most))
  return `${criterionLabels[criterion]} 비율이 바뀌어 ${koreanNumber(before!.total)}점에서 ${koreanNumber(after!.total)}점으로`
}
