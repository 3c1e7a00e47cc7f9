import type { Clash } from '@/engine/shortfall/diagnose-shortfall'
import type { CrossingLimit, Limit } from '@/engine/network/limit-forest'
import type { FlowNetwork } from '@/engine/network/flow-network'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { Repair } from '@/engine/matching-result'

const largestList = 12

/** Changes that might mend a clash, smallest first; whether one does is for a re-solve to prove. */
export function proposeRepairs(problem: MatchingProblem, { forest, order }: FlowNetwork, clash: Clash): Repair[] {
  const excess = clash.need - clash.capacity
  const needs = [...clash.needs.map((at) => forest.limits[at]!), ...clash.crossing.map((at) => forest.crossing[at]!)]
  const budget = problem.changeBudget ?? 0
  const raised = clash.holds.map((at) => forest.limits[at]!).map((limit) => raise(limit, excess))
  const lowered = needs.filter(({ min }) => min > 0).map((limit) => lower(limit, Math.min(excess, limit.min), budget))
  const unpinned = clash.pinColumns.map((column): Repair => ({
    change: 'pin',
    index: problem.pins!.findIndex(([r, p]) => r === order.region[column] && p === order.partner[column]),
    pair: [order.region[column]!, order.partner[column]!],
    from: 1,
    to: 0,
  }))
  const all = [...raised, ...unpinned, ...lowered, ...liftedBars(problem, clash)]
  const size = ({ from, to }: Repair) => Math.abs(to - from)
  return all.sort((one, other) => size(one) - size(other)).slice(0, largestList)
}

/** The problem with one repair made. */
export function applyRepair(problem: MatchingProblem, { change, index, kind, pair, to }: Repair): MatchingProblem {
  const replace = <Item>(list: readonly Item[] | undefined, over: (item: Item) => Item) =>
    (list ?? []).map((item, at) => (at === index ? over(item) : item))
  switch (change) {
    case 'partnerMax':
      return { ...problem, partners: replace(problem.partners, (partner) => ({ ...partner, max: to })) }
    case 'partnerMin':
      return { ...problem, partners: replace(problem.partners, (partner) => ({ ...partner, min: to })) }
    case 'regionMax':
      return { ...problem, regions: replace(problem.regions, (region) => ({ ...region, max: to })) }
    case 'regionMin':
      return { ...problem, regions: replace(problem.regions, (region) => ({ ...region, min: to })) }
    case 'kindMin':
    case 'kindMax': {
      const bound = change === 'kindMin' ? 'min' : 'max'
      const over = (region: MatchingProblem['regions'][number]) => ({
        ...region,
        kinds: { ...region.kinds, [kind!]: { ...region.kinds![kind!]!, [bound]: to } },
      })
      return { ...problem, regions: replace(problem.regions, over) }
    }
    case 'familyMin':
      return { ...problem, families: replace(problem.families, (family) => ({ ...family, min: to })) }
    case 'familyMax':
      return { ...problem, families: replace(problem.families, (family) => ({ ...family, max: to })) }
    case 'groupMax':
      return { ...problem, groupMaxPerRegion: to }
    case 'notTogether':
      return { ...problem, notTogether: problem.notTogether!.filter((_, at) => at !== index) }
    case 'changeBudget':
      return { ...problem, changeBudget: to }
    case 'pin':
      return { ...problem, pins: problem.pins!.filter(([r, p]) => r !== pair![0] || p !== pair![1]) }
    case 'pair': {
      const { region, partner, score } = problem.pairs
      const pairs = {
        region: [...Array.from(region), pair![0]],
        partner: [...Array.from(partner), pair![1]],
        score: [...Array.from(score), 0],
      }
      return { ...problem, pairs }
    }
  }
}

function raise({ sort, of, max, kind, position }: Limit, by: number): Repair {
  const range = { from: max, to: max + by }
  if (sort === 'partner') return { change: 'partnerMax', index: of, ...range }
  if (sort === 'region') return { change: 'regionMax', index: of, ...range }
  if (sort === 'kind') return { change: 'kindMax', index: of, kind, ...range }
  if (sort === 'family') return { change: 'familyMax', index: position!, ...range }
  if (sort === 'notTogether') return { change: 'notTogether', index: position!, from: 1, to: 2 }
  return { change: 'groupMax', index: 0, ...range }
}

function lower({ sort, of, min, kind, position }: Limit | CrossingLimit, by: number, budget: number): Repair {
  if (sort === 'changeBudget') return { change: 'changeBudget', index: 0, from: budget, to: budget + by }
  const range = { from: min, to: min - by }
  if (sort === 'partner') return { change: 'partnerMin', index: of, ...range }
  if (sort === 'region') return { change: 'regionMin', index: of, ...range }
  if (sort === 'kind') return { change: 'kindMin', index: of, kind, ...range }
  return { change: 'familyMin', index: position!, ...range }
}

/** Bars to lift: partners outside the clash that could serve one of its regions if they were allowed to. */
function liftedBars(problem: MatchingProblem, clash: Clash): Repair[] {
  const [region] = clash.regions
  if (region === undefined || clash.needs.length === 0) return []
  const offered = new Set<number>()
  for (let at = 0; at < problem.pairs.region.length; at++) {
    if (problem.pairs.region[at] === region) offered.add(problem.pairs.partner[at]!)
  }
  const allowed = clash.kind === undefined ? undefined : (problem.kindGroups?.[clash.kind] ?? [clash.kind])
  return [...problem.partners.entries()]
    .filter(([p, { kind, max }]) => max > 0 && !offered.has(p) && (allowed?.includes(kind) ?? true))
    .slice(0, 3)
    .map(([p]) => ({ change: 'pair', index: p, pair: [region, p], from: 0, to: 1 }))
}
