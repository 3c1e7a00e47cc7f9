import type { Clash, NamedLimit } from '@/engine/matching-result'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { Repair } from './shortfall'

const largestList = 12

/** Changes that might mend a clash, smallest first; whether one does is for a re-solve to prove. */
export function proposeRepairs(problem: MatchingProblem, clash: Clash): Repair[] {
  const excess = clash.need - clash.capacity
  const raised = clash.holds.flatMap((limit) => raise(problem, limit, excess))
  const lowered = clash.needs
    .filter(({ min }) => min > 0)
    .map((limit) => lower(problem, limit, Math.min(excess, limit.min)))
  const unpinned = (clash.pins ?? []).map(([region, partner]): Repair => ({
    change: 'pin',
    index: problem.pins!.findIndex(([r, p]) => r === region && p === partner),
    pair: [region, partner],
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
      return { ...problem, helpers: replace(problem.helpers, (partner) => ({ ...partner, max: to })) }
    case 'partnerMin':
      return { ...problem, helpers: replace(problem.helpers, (partner) => ({ ...partner, min: to })) }
    case 'regionMax':
      return { ...problem, places: replace(problem.places, (region) => ({ ...region, max: to })) }
    case 'regionMin':
      return { ...problem, places: replace(problem.places, (region) => ({ ...region, min: to })) }
    case 'kindMin':
    case 'kindMax': {
      const bound = change === 'kindMin' ? 'min' : 'max'
      const over = (region: MatchingProblem['places'][number]) => ({
        ...region,
        kinds: { ...region.kinds, [kind!]: { ...region.kinds![kind!]!, [bound]: to } },
      })
      return { ...problem, places: replace(problem.places, over) }
    }
    case 'familyMin':
      return { ...problem, families: replace(problem.families, (family) => ({ ...family, min: to })) }
    case 'familyMax':
      return { ...problem, families: replace(problem.families, (family) => ({ ...family, max: to })) }
    case 'groupMax':
      return { ...problem, groupMaxPerPlace: to }
    case 'notTogether':
      return { ...problem, notTogether: problem.notTogether!.filter((_, at) => at !== index) }
    case 'changeBudget':
      return { ...problem, changeBudget: to }
    case 'pin':
      return { ...problem, pins: problem.pins!.filter(([r, p]) => r !== pair![0] || p !== pair![1]) }
    case 'pair': {
      const { place, helper, score } = problem.pairs
      const pairs = {
        place: [...Array.from(place), pair![0]],
        helper: [...Array.from(helper), pair![1]],
        score: [...Array.from(score), 0],
      }
      return { ...problem, pairs }
    }
  }
}

function raise(problem: MatchingProblem, { sort, of, max, kind, position, apart }: NamedLimit, by: number): Repair[] {
  const range = { from: max, to: max + by }
  if (sort === 'helper') return [{ change: 'partnerMax', index: of, ...range }]
  if (sort === 'place') return [{ change: 'regionMax', index: of, ...range }]
  if (sort === 'kind') return [{ change: 'kindMax', index: of, kind, ...range }]
  if (sort === 'family') return [{ change: 'familyMax', index: position!, ...range }]
  if (sort !== 'notTogether') return [{ change: 'groupMax', index: 0, ...range }]
  // Of more than two who may not meet, any two may be allowed to.
  const isInside = (pair: readonly number[]) => pair.every((helper) => apart!.includes(helper))
  const positions = apart
    ? [...problem.notTogether!.keys()].filter((at) => isInside(problem.notTogether![at]!))
    : [position!]
  return positions.map((index) => ({ change: 'notTogether', index, from: 1, to: 2 }))
}

/** From the minimum the problem asks; of a later clash the need may be what earlier ones have left of it. */
function lower(problem: MatchingProblem, { sort, of, kind, position }: NamedLimit, by: number): Repair {
  const { places, helpers, families, changeBudget = 0 } = problem
  if (sort === 'changeBudget') return { change: sort, index: 0, from: changeBudget, to: changeBudget + by }
  const range = (min: number) => ({ from: min, to: min - by })
  if (sort === 'helper') return { change: 'partnerMin', index: of, ...range(helpers[of]!.min) }
  if (sort === 'place') return { change: 'regionMin', index: of, ...range(places[of]!.min) }
  if (sort === 'kind') return { change: 'kindMin', index: of, kind, ...range(places[of]!.kinds![kind!]!.min) }
  return { change: 'familyMin', index: position!, ...range(families![position!]!.min ?? 0) }
}

/** Bars to lift: partners outside the clash that could serve one of its regions if they were allowed to. */
function liftedBars(problem: MatchingProblem, clash: Clash): Repair[] {
  const [region] = clash.places
  if (region === undefined || clash.needs.length === 0) return []
  const offered = new Set<number>()
  for (let at = 0; at < problem.pairs.place.length; at++) {
    if (problem.pairs.place[at] === region) offered.add(problem.pairs.helper[at]!)
  }
  const allowed = clash.kind === undefined ? undefined : (problem.kindGroups?.[clash.kind] ?? [clash.kind])
  return [...problem.helpers.entries()]
    .filter(([p, { kind, max }]) => max > 0 && !offered.has(p) && (allowed?.includes(kind) ?? true))
    .slice(0, 3)
    .map(([p]) => ({ change: 'pair', index: p, pair: [region, p], from: 0, to: 1 }))
}
