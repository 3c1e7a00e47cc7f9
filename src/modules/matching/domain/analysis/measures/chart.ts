import { type FilteredPair, filterProposal } from '../../runs/filter-proposal'
import type { PledgedPartner, ScoringFacts } from '../../scoring/scoring-facts'
import { factsForRun } from '../../settings/facts-for-run'
import type { MatchingProblem } from '@/engine/matching-problem'
import { type PairFacts, pairFactsOf } from '../../runs/pair-facts'
import { type PairSlice, isInSlice } from '../../settings/run-policy'
import type { PairCondition } from '../../runs/proposal-filter'
import type { RunSettings } from '../../settings/run-settings'
import type { ScoringRegion } from '../../scoring/scoring-facts'
import { koreanNumber } from '@/shared/korean-number'

/** One bar: what it counts, the pairs it opens, and further figures for the table beside it. */
export interface ChartBar {
  readonly key: string
  readonly label: string
  readonly value: number
  /** How much was asked for, where the bar tells what of it was given. */
  readonly asked?: number
  /** Pairs of the proposal behind the bar: exactly those that `filter` opens. */
  readonly pairs: number
  readonly filter: PairCondition
  /** Further columns of the table, in the order of the chart's `columns`; null when there is nothing to say. */
  readonly more?: readonly (number | null)[]
}

export interface ChartColumn {
  readonly header: string
  readonly format: 'whole' | 'decimal' | 'percent'
}

export interface Chart {
  readonly key: string
  readonly title: string
  /** What the bars count. */
  readonly unit: '쌍' | '지역' | '기관'
  /** What `asked` counts. */
  readonly askedLabel?: string
  /** What the chart says, in one sentence. */
  readonly reading: string
  readonly bars: readonly ChartBar[]
  readonly columns?: readonly ChartColumn[]
}

/** A proposal with what its run knew, cut to what may be seen. */
export interface MeasuredMatch {
  /** All that was known, those included whom the settings take out. */
  readonly facts: ScoringFacts
  readonly problem: MatchingProblem
  readonly pairs: readonly FilteredPair[]
  readonly settings: RunSettings
  readonly slice: PairSlice
}

/** The same with everything charts ask again and again. */
export interface MatchView extends Omit<MeasuredMatch, 'facts'> {
  /** As the run took them. */
  readonly facts: ScoringFacts
  readonly regions: readonly ScoringRegion[]
  readonly partners: readonly PledgedPartner[]
  readonly pairFacts: PairFacts
  readonly open: (filter: PairCondition) => readonly FilteredPair[]
  readonly pairsOf: (regionCode: string) => readonly FilteredPair[]
  readonly isSeen: (region: ScoringRegion, partner: PledgedPartner) => boolean
}

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string) => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Regions and partners of which at least one pair could be seen, and the pairs themselves at hand. */
export function viewMatch(match: MeasuredMatch): MatchView {
  const { pairs, slice } = match
  const facts = factsForRun(match.facts, match.settings)
  const pairFacts = pairFactsOf(facts)
  const byRegion = groupBy(pairs, ({ regionCode }) => regionCode)
  return {
    ...match,
    facts,
    pairFacts,
    regions: facts.regions.filter(({ provinceCode }) =>
      facts.partners.some(({ kind }) => isInSlice(slice, provinceCode, kind)),
    ),
    partners: facts.partners.filter(({ kind }) =>
      facts.regions.some(({ provinceCode }) => isInSlice(slice, provinceCode, kind)),
    ),
    open: (filter) => filterProposal(pairs, filter, pairFacts),
    pairsOf: (code) => byRegion.get(code) ?? [],
    isSeen: (region, partner) => isInSlice(slice, region.provinceCode, partner.kind),
  }
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : sumOf(values) / values.length
export const counted = (value: number): string => koreanNumber(value, 0)
export const percentOf = (part: number, whole: number): string =>
  whole === 0 ? '0%' : `${Math.round((100 * part) / whole)}%`

/** Bounds of about `most` equal steps over the values, at round numbers: [from, to) each, the last one closed above. */
export function roundSteps(
  values: readonly number[],
  most: number,
): readonly { readonly from: number; readonly to: number }[] {
  if (values.length === 0) return []
  const [least, greatest] = [Math.min(...values), Math.max(...values)]
  const sizes = [1, 2, 5]
    .flatMap((size) => [1, 10, 100, 1_000, 10_000].map((scale) => size * scale))
    .sort((a, b) => a - b)
  const size = sizes.find((step) => Math.floor(greatest / step) - Math.floor(least / step) < most) ?? sizes.at(-1)!
  const first = Math.floor(least / size)
  return Array.from({ length: Math.floor(greatest / size) - first + 1 }, (_, at) => ({
    from: (first + at) * size,
    to: (first + at + 1) * size,
  }))
}
