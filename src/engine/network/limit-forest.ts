import type { MatchingProblem } from '../matching-problem'
import type { CrossingLimit, Limit, LimitForest } from './limit'
import { nestKinds } from './nest-kinds'
import { findColumn, type PairOrder } from './pair-order'

type LooseLimit = Omit<Limit, 'parent'> & { columns: readonly number[] }

/** Sorts all limits of a problem into trees, largest set first; what crosses is handed back apart. */
export function growLimitForest(problem: MatchingProblem, order: PairOrder): LimitForest {
  const limits: Limit[] = [
    ...problem.helpers.map(
      ({ min, max }, of) => ({ sort: 'helper', side: 'helper', of, parent: -1, min, max }) as const,
    ),
    ...problem.places.map(({ min, max }, of) => ({ sort: 'place', side: 'place', of, parent: -1, min, max }) as const),
  ]
  const { leafOf, crossing } = nestKinds(problem, order, limits)
  const forest = { limits, crossing, helperLeaf: order.helper.slice(), placeLeaf: leafOf }
  const loose = [...groupLimits(problem, order), ...notTogetherLimits(problem, order), ...familyLimits(problem, order)]
  loose.sort((one, other) => other.columns.length - one.columns.length)
  for (const limit of loose) nest(limit, forest, limit.side === 'helper' ? limit.of : problem.helpers.length + limit.of)
  crossing.push(...budgetLimit(problem, order))
  return forest
}

function nest(
  { columns, ...limit }: LooseLimit,
  forest: { limits: Limit[]; crossing: CrossingLimit[]; helperLeaf: Int32Array; placeLeaf: Int32Array },
  owner: number,
): void {
  const leaves = limit.side === 'helper' ? forest.helperLeaf : forest.placeLeaf
  const parent = columns.length > 0 ? leaves[columns[0]!]! : owner
  if (columns.every((column) => leaves[column] === parent)) {
    for (const column of columns) leaves[column] = forest.limits.length
    forest.limits.push({ ...limit, parent })
  } else {
    forest.crossing.push({ ...limit, columns })
  }
}

function groupLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  const max = problem.groupMaxPerPlace
  if (max === undefined) return []
  const members = new Map<string, number[]>()
  for (let column = 0; column < order.place.length; column++) {
    const { group } = problem.helpers[order.helper[column]!]!
    if (group === undefined) continue
    const key = `${order.place[column]} ${group}`
    const list = members.get(key)
    if (list) list.push(column)
    else members.set(key, [column])
  }
  return [...members.values()]
    .filter((columns) => columns.length > max)
    .map((columns) => {
      const { group } = problem.helpers[order.helper[columns[0]!]!]!
      return { sort: 'group', side: 'place', of: order.place[columns[0]!]!, group, min: 0, max, columns }
    })
}

function notTogetherLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  return (problem.notTogether ?? []).flatMap(([one, other], position) => {
    const found: LooseLimit[] = []
    for (let column = order.start[one]!; column < order.start[one + 1]!; column++) {
      const of = order.place[column]!
      const second = findColumn(order, of, other)
      if (second < 0) continue
      found.push({ sort: 'notTogether', side: 'place', of, position, min: 0, max: 1, columns: [column, second] })
    }
    return found
  })
}

function familyLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  return (problem.families ?? []).map(({ side, of, members, min = 0, max }, position) => {
    const columns = members
      .map((member) => (side === 'helper' ? findColumn(order, member, of) : findColumn(order, of, member)))
      .filter((column) => column >= 0)
    return { sort: 'family', side, of, position, min, max, columns }
  })
}

function budgetLimit(problem: MatchingProblem, order: PairOrder): CrossingLimit[] {
  if (problem.changeBudget === undefined) return []
  const columns = (problem.keep ?? []).map(([r, p]) => findColumn(order, r, p)).filter((column) => column >= 0)
  const min = Math.max(0, columns.length - problem.changeBudget)
  return min === 0 ? [] : [{ sort: 'changeBudget', of: 0, min, max: columns.length, columns }]
}
