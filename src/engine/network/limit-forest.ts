import type { MatchingProblem } from '../matching-problem'
import type { CrossingLimit, Limit, LimitForest } from './limit'
import { coverWithCliques } from './cliques'
import { nestKinds } from './nest-kinds'
import { findColumn, findColumns, type PairOrder } from './pair-order'

type LooseLimit = Omit<Limit, 'parent'> & { columns: readonly number[] }

/**
 * Sorts all limits of a problem into trees, largest set first; what crosses is handed back apart. Where anything crosses,
 * limits without a minimum that belong to no owner as a whole (groups, families, those who may not meet) are all handed
 * back: few of them bind, and the tree stays small.
 */
export function growLimitForest(problem: MatchingProblem, order: PairOrder): LimitForest {
  const loose = [...groupLimits(problem, order), ...apartLimits(problem, order), ...familyLimits(problem, order)]
  loose.sort((one, other) => other.columns.length - one.columns.length)
  const budget = budgetLimit(problem, order)
  const whole = plant(problem, order)
  const nested = whole.crossing.length + budget.length === 0 && loose.every((limit) => nest(limit, whole))
  if (nested) return whole
  const bare = plant(problem, order)
  for (const limit of loose) {
    const { min, max, columns } = limit
    const mayBind = min > 0 ? !nest(limit, bare) : columns.length > max
    if (mayBind) bare.crossing.push(limit)
  }
  return { ...bare, crossing: [...bare.crossing, ...budget] }
}

interface Planted extends LimitForest {
  readonly limits: Limit[]
  readonly crossing: CrossingLimit[]
}

/** The trees of owners and kinds. */
function plant(problem: MatchingProblem, order: PairOrder): Planted {
  const limits: Limit[] = [
    ...problem.helpers.map(
      ({ min, max }, of) => ({ sort: 'helper', side: 'helper', of, parent: -1, min, max }) as const,
    ),
    ...problem.places.map(({ min, max }, of) => ({ sort: 'place', side: 'place', of, parent: -1, min, max }) as const),
  ]
  const { leafOf, crossing } = nestKinds(problem, order, limits)
  return { limits, crossing, helperLeaf: order.helper.slice(), placeLeaf: leafOf }
}

/** Hangs a limit under the one that all its columns hang on; false when they hang on several. */
function nest({ columns, ...limit }: LooseLimit, forest: Planted): boolean {
  const leaves = limit.side === 'helper' ? forest.helperLeaf : forest.placeLeaf
  const first = columns[0]
  const isOwner = ({ sort, of }: Limit) => sort === limit.side && of === limit.of
  const parent = first === undefined ? forest.limits.findIndex(isOwner) : leaves[first]!
  if (columns.some((column) => leaves[column] !== parent)) return false
  for (const column of columns) leaves[column] = forest.limits.length
  forest.limits.push({ ...limit, parent })
  return true
}

function groupLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  const max = problem.groupMaxPerPlace
  if (max === undefined) return []
  const groups = new Map<string, number>()
  const members = new Map<number, number[]>()
  for (let column = 0; column < order.place.length; column++) {
    const { group } = problem.helpers[order.helper[column]!]!
    if (group === undefined) continue
    const number = groups.get(group) ?? groups.size
    groups.set(group, number)
    const key = order.place[column]! * problem.helpers.length + number
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

function apartLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  return coverWithCliques(problem.notTogether ?? []).flatMap(({ members, edges }) => {
    const found = new Map<number, number[]>()
    for (const helper of members) {
      for (let column = order.start[helper]!; column < order.start[helper + 1]!; column++) {
        const of = order.place[column]!
        found.set(of, [...(found.get(of) ?? []), column])
      }
    }
    return [...found]
      .filter(([, columns]) => columns.length > 1)
      .map(([of, columns]) => {
        const named = members.length === 2 ? { position: edges[0]! } : { apart: members }
        return { sort: 'notTogether', side: 'place', of, ...named, min: 0, max: 1, columns } as const
      })
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
  const columns = findColumns(order, problem.keep)
  const min = Math.max(0, columns.length - problem.changeBudget)
  return min === 0 ? [] : [{ sort: 'changeBudget', of: 0, min, max: columns.length, columns }]
}
