import { endedTiesOf } from '../../runs/ended-ties'
import { pairKeyOf } from '../../settings/pair-key'
import type { PairIndex } from '@/engine/matching-problem'
import { giniOf } from '@/shared/gini'
import { findBlockingPairs } from './blocking-pairs'
import { type Chart, type MatchView, type MeasuredMatch, meanOf, sumOf, viewMatch } from './chart'
import { chartDistances, chartScores, chartStates } from './pair-charts'
import { chartKinds, chartLoads } from './partner-charts'
import {
  chartCoverage,
  chartMegaRegions,
  chartProvinces,
  chartRegionTotals,
  regionsAtNeed,
  totalOf,
} from './region-charts'
import { chartWishes } from './wish-chart'
import { isInSlice } from '../../settings/run-policy'
import type { SettingsPair } from '../../settings/run-settings'

/** Two sides that would both gain by each other, or a tie that the proposal leaves out. */
export interface NamedPair extends SettingsPair {
  readonly regionName: string
  readonly partnerName: string
}

export interface MissedPair extends NamedPair {
  readonly score: number
  /** What the side that gains less would gain. */
  readonly gain: number
}

export interface MatchDescription {
  readonly pairs: number
  readonly total: number
  /** Regions whose every need could be judged, and those whose needs are met. */
  readonly judgedRegions: number
  readonly coveredRegions: number
  readonly floor: { readonly regionCode: string; readonly regionName: string; readonly total: number } | null
  readonly meanTotal: number | null
  readonly gini: number
  readonly meanKm: number | null
  readonly partners: number
  readonly partnersUsed: number
  readonly ended: readonly NamedPair[]
  /** Null where only a part of the pairs may be seen: both sides' least pairs are not known then. */
  readonly blocking: readonly MissedPair[] | null
  readonly charts: readonly Chart[]
}

/**
 * Everything the measures of a run tell, from the very pairs of its table and the facts it knew, so that no number can
 * contradict the table. Cost: regions × partners for wishes and blocking pairs, the pairs some sixty times for the bars.
 */
export function describeMatch(match: MeasuredMatch): MatchDescription {
  const view = viewMatch(match)
  const totals = view.regions.map((region) => ({ region, total: totalOf(view, region.code) }))
  const lowest = totals.toSorted((one, other) => one.total - other.total)[0]
  const { judged, met } = regionsAtNeed(view)
  const ended = findEnded(match)
  const barred = new Set(match.settings.bars.map(pairKeyOf))
  const left = new Set(match.settings.withdrawnPartnerIds)
  return {
    pairs: view.pairs.length,
    total: sumOf(view.pairs.map(({ score }) => score)),
    judgedRegions: judged,
    coveredRegions: met.length,
    floor: lowest ? { regionCode: lowest.region.code, regionName: lowest.region.fullName, total: lowest.total } : null,
    meanTotal: meanOf(totals.map(({ total }) => total)),
    gini: giniOf(totals.map(({ total }) => total)),
    meanKm: meanOf(view.pairs.flatMap((pair) => view.pairFacts.km(pair) ?? [])),
    partners: view.partners.length,
    partnersUsed: new Set(view.pairs.map(({ partnerId }) => partnerId)).size,
    ended,
    blocking: view.slice === 'all' ? nameBlocking(view) : null,
    charts: [
      chartCoverage(view),
      chartRegionTotals(view),
      chartWishes(view, 'partner'),
      chartWishes(view, 'region'),
      chartScores(view),
      chartDistances(view),
      chartKinds(view),
      chartLoads(view),
      chartMegaRegions(view),
      chartProvinces(view),
      chartStates(
        view,
        ended.length,
        ended.filter((pair) => barred.has(pairKeyOf(pair)) || left.has(pair.partnerId)).length,
      ),
    ],
  }
}

/** Standing ties that end when the proposal is confirmed, of what may be seen, with names. */
function findEnded({ facts, settings, pairs, slice }: MeasuredMatch): NamedPair[] {
  const ended = endedTiesOf(facts, settings, pairs)
  const regionOf = new Map(facts.regions.map((region) => [region.code, region]))
  const partnerOf = new Map(facts.partners.map((partner) => [partner.id, partner]))
  const ties = new Map(
    facts.ties.map((tie) => [pairKeyOf({ regionCode: tie.regionCode, partnerId: tie.holderId ?? '' }), tie]),
  )
  return [...ended].flatMap((key): NamedPair[] => {
    const { regionCode, holderId, kind } = ties.get(key)!
    const region = regionOf.get(regionCode)!
    if (!isInSlice(slice, region.provinceCode, kind)) return []
    const partnerName = partnerOf.get(holderId!)?.name ?? '떠난 기관'
    return [{ regionCode, regionName: region.fullName, partnerId: holderId!, partnerName }]
  })
}

function nameBlocking({ problem, facts, pairs }: MatchView): MissedPair[] {
  const regionAt = new Map(problem.places.map(({ id }, at) => [id, at]))
  const partnerAt = new Map(problem.helpers.map(({ id }, at) => [id, at]))
  const regionName = new Map(facts.regions.map(({ code, fullName }) => [code, fullName]))
  const partnerName = new Map(facts.partners.map(({ id, name }) => [id, name]))
  const matched = pairs.map((pair): PairIndex => [regionAt.get(pair.regionCode)!, partnerAt.get(pair.partnerId)!])
  return findBlockingPairs(problem, matched)
    .map(({ pair: [region, partner], score, gain }): MissedPair => {
      const [regionCode, partnerId] = [problem.places[region]!.id, problem.helpers[partner]!.id]
      return {
        regionCode,
        partnerId,
        regionName: regionName.get(regionCode) ?? regionCode,
        partnerName: partnerName.get(partnerId) ?? partnerId,
        score,
        gain,
      }
    })
    .sort((one, other) => other.gain - one.gain || other.score - one.score)
}
