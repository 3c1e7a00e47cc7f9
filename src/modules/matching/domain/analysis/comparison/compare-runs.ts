import type { ComparedMeasure, ComparedRun, MeasureKey, RegionChange, RunComparison, TwoRuns } from './comparison'
import { whyAdded, whyRemoved } from './why-changed'
import type { FilteredPair } from '../../runs/filter-proposal'
import type { ScoringFacts } from '../../scoring/scoring-facts'
import { factsForRun } from '../../settings/facts-for-run'
import { pairKeyOf } from '../../settings/pair-key'
import { giniOf } from '@/shared/gini'
import { meanOf, roundSteps, sumOf } from '../measures/chart'
import { pairFactsOf } from '../../runs/pair-facts'
import { type PairSlice, isInSlice } from '../../settings/run-policy'
import type { ScoringRegion } from '../../scoring/scoring-facts'
import { scorePair } from '../../scoring/scoring'

/**
 * What B would change against A. Scores of different weights do not compare, so both are measured with A's weights and
 * what A knew; of bodies A did not know, what B knew. Cost: one score for every pair of B.
 */
export function compareRuns(a: ComparedRun, b: ComparedRun, slice: PairSlice = 'all'): RunComparison {
  const facts = mergeFacts(factsForRun(a.facts, a.settings), factsForRun(b.facts, b.settings))
  const regionOf = new Map(facts.regions.map((region) => [region.code, region]))
  const partnerOf = new Map(facts.partners.map((partner) => [partner.id, partner]))
  const scoreOf = ({ regionCode, partnerId }: FilteredPair) =>
    scorePair(regionOf.get(regionCode)!, partnerOf.get(partnerId)!, a.settings.weights, facts.asOf).total
  const pairs = { a: a.pairs, b: b.pairs.map((pair) => ({ ...pair, score: scoreOf(pair) })) }
  const regions = facts.regions.filter(({ provinceCode }) =>
    facts.partners.some(({ kind }) => isInSlice(slice, provinceCode, kind)),
  )
  const changed = findChanges({ a, b, slice }, regions, pairs)
  const [totalsA, totalsB] = [totalsOf(regions, pairs.a), totalsOf(regions, pairs.b)]
  const gain = ({ a: before, b: after }: RegionChange) => after - before
  const keys = { a: new Set(a.pairs.map(pairKeyOf)), b: new Set(b.pairs.map(pairKeyOf)) }
  const loadsA = loadsOf(a.pairs)
  const loadsB = loadsOf(b.pairs)
  return {
    isPart: slice !== 'all',
    isSame: keys.a.size === keys.b.size && [...keys.a].every((key) => keys.b.has(key)),
    measures: measureBoth(facts, regions, { a: { ...a, pairs: pairs.a }, b: { ...b, pairs: pairs.b } }),
    steps: roundSteps([...totalsA, ...totalsB], 6).map(({ from, to }) => ({
      from,
      to,
      a: totalsA.filter((total) => total >= from && total < to).length,
      b: totalsB.filter((total) => total >= from && total < to).length,
    })),
    changed,
    gains: changed.filter((one) => gain(one) > 0).sort((one, other) => gain(other) - gain(one)),
    losses: changed.filter((one) => gain(one) < 0).sort((one, other) => gain(one) - gain(other)),
    changedPartners: [...new Set([...loadsA.keys(), ...loadsB.keys()])].filter(
      (id) => loadsA.get(id) !== loadsB.get(id),
    ).length,
  }
}

/** A's facts, and of regions and partners A did not know, B's. */
function mergeFacts(a: ScoringFacts, b: ScoringFacts): ScoringFacts {
  const codes = new Set(a.regions.map(({ code }) => code))
  const ids = new Set(a.partners.map(({ id }) => id))
  return {
    ...a,
    regions: [...a.regions, ...b.regions.filter(({ code }) => !codes.has(code))],
    partners: [...a.partners, ...b.partners.filter(({ id }) => !ids.has(id))],
  }
}

type Both<Value> = { readonly a: Value; readonly b: Value }

function totalsOf(regions: readonly ScoringRegion[], pairs: readonly FilteredPair[]): number[] {
  const totals = new Map<string, number>()
  for (const { regionCode, score } of pairs) totals.set(regionCode, (totals.get(regionCode) ?? 0) + score)
  return regions.map(({ code }) => totals.get(code) ?? 0)
}

/** Of every partner its regions, as one text, so that they compare. */
function loadsOf(pairs: readonly FilteredPair[]): Map<string, string> {
  const loads = new Map<string, string[]>()
  for (const { partnerId, regionCode } of pairs) loads.set(partnerId, [...(loads.get(partnerId) ?? []), regionCode])
  return new Map([...loads].map(([id, codes]) => [id, codes.sort().join(' ')]))
}

function findChanges(
  context: TwoRuns,
  regions: readonly ScoringRegion[],
  pairs: Both<readonly FilteredPair[]>,
): RegionChange[] {
  return regions.flatMap((region): RegionChange[] => {
    const own = (list: readonly FilteredPair[]) => list.filter(({ regionCode }) => regionCode === region.code)
    const [before, after] = [own(pairs.a), own(pairs.b)]
    const [old, fresh] = [before, after].map((list) => new Set(list.map(({ partnerId }) => partnerId)))
    const added = after.filter(({ partnerId }) => !old!.has(partnerId))
    const removed = before.filter(({ partnerId }) => !fresh!.has(partnerId))
    if (added.length + removed.length === 0) return []
    return [
      {
        regionCode: region.code,
        regionName: region.fullName,
        a: sumOf(before.map(({ score }) => score)),
        b: sumOf(after.map(({ score }) => score)),
        added: added.map((pair) => whyAdded(context, pair)),
        removed: removed.map((pair) => whyRemoved(context, pair)),
        region,
      },
    ]
  })
}

function measureBoth(
  facts: ScoringFacts,
  regions: readonly ScoringRegion[],
  runs: Both<ComparedRun>,
): ComparedMeasure[] {
  const { partnerWish, regionWish, km } = pairFactsOf(facts)
  const struck = new Set(regions.filter(({ disasters }) => disasters.length > 0).map(({ code }) => code))
  const measure = ({ pairs, missing }: ComparedRun): Record<MeasureKey, number | null> => {
    const totals = totalsOf(regions, pairs)
    return {
      total: sumOf(totals),
      pairs: pairs.length,
      missing,
      floor: totals.length === 0 ? null : Math.min(...totals),
      disasterMean: meanOf(totals.filter((_, at) => struck.has(regions[at]!.code))),
      disasterPartners: pairs.filter(({ regionCode }) => struck.has(regionCode)).length,
      partnerFirstWishes: pairs.filter((pair) => partnerWish(pair) === 1).length,
      regionFirstWishes: pairs.filter((pair) => regionWish(pair) === 1).length,
      gini: giniOf(totals),
      meanKm: meanOf(pairs.flatMap((pair) => km(pair) ?? [])),
      standing: pairs.filter(({ isStanding }) => isStanding).length,
      partnersUsed: new Set(pairs.map(({ partnerId }) => partnerId)).size,
    }
  }
  const [a, b] = [measure(runs.a), measure(runs.b)]
  return (Object.keys(a) as MeasureKey[]).map((key) => ({ key, a: a[key], b: b[key] }))
}
