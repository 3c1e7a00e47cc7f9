import type { CountRange, MatchingProblem } from '../matching-problem'
import { nestKinds } from './nest-kinds'
import { findColumn, type PairOrder } from './pair-order'

/** A limit whose pairs all lie within those of its parent (a position in the list; -1 is the hub). */
export interface Limit extends CountRange {
  readonly sort: 'partner' | 'region' | 'kind' | 'group' | 'family' | 'notTogether'
  readonly side: 'partner' | 'region'
  /** The region or partner it belongs to. */
  readonly of: number
  readonly parent: number
  readonly kind?: string
  readonly group?: string
  /** Place in `families` or `notTogether`. */
  readonly position?: number
}

/** A limit that no tree can hold beside the others, over explicit columns. */
export interface CrossingLimit extends CountRange {
  readonly sort: Limit['sort'] | 'changeBudget'
  readonly of: number
  readonly kind?: string
  readonly group?: string
  readonly position?: number
  readonly columns: readonly number[]
}

/** Partners come first, then regions, then the rest; each column hangs on one leaf a side. */
export interface LimitForest {
  readonly limits: readonly Limit[]
  readonly crossing: readonly CrossingLimit[]
  readonly partnerLeaf: Int32Array
  readonly regionLeaf: Int32Array
}

type LooseLimit = Omit<Limit, 'parent'> & { columns: readonly number[] }

/** Sorts all limits of a problem into trees, largest set first; what crosses is handed back apart. */
export function growLimitForest(problem: MatchingProblem, order: PairOrder): LimitForest {
  const limits: Limit[] = [
    ...problem.partners.map(
      ({ min, max }, of) => ({ sort: 'partner', side: 'partner', of, parent: -1, min, max }) as const,
    ),
    ...problem.regions.map(
      ({ min, max }, of) => ({ sort: 'region', side: 'region', of, parent: -1, min, max }) as const,
    ),
  ]
  const { leafOf, crossing } = nestKinds(problem, order, limits)
  const forest = { limits, crossing, partnerLeaf: order.partner.slice(), regionLeaf: leafOf }
  const loose = [...groupLimits(problem, order), ...notTogetherLimits(problem, order), ...familyLimits(problem, order)]
  loose.sort((one, other) => other.columns.length - one.columns.length)
  for (const limit of loose)
    nest(limit, forest, limit.side === 'partner' ? limit.of : problem.partners.length + limit.of)
  crossing.push(...budgetLimit(problem, order))
  return forest
}

function nest(
  { columns, ...limit }: LooseLimit,
  forest: { limits: Limit[]; crossing: CrossingLimit[]; partnerLeaf: Int32Array; regionLeaf: Int32Array },
  owner: number,
): void {
  const leaves = limit.side === 'partner' ? forest.partnerLeaf : forest.regionLeaf
  const parent = columns.length > 0 ? leaves[columns[0]!]! : owner
  if (columns.every((column) => leaves[column] === parent)) {
    for (const column of columns) leaves[column] = forest.limits.length
    forest.limits.push({ ...limit, parent })
  } else {
    forest.crossing.push({ ...limit, columns })
  }
}

function groupLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  const max = problem.groupMaxPerRegion
  if (max === undefined) return []
  const members = new Map<string, number[]>()
  for (let column = 0; column < order.region.length; column++) {
    const { group } = problem.partners[order.partner[column]!]!
    if (group === undefined) continue
    const key = `${order.region[column]} ${group}`
    const list = members.get(key)
    if (list) list.push(column)
    else members.set(key, [column])
  }
  return [...members.values()]
    .filter((columns) => columns.length > max)
    .map((columns) => {
      const { group } = problem.partners[order.partner[columns[0]!]!]!
      return { sort: 'group', side: 'region', of: order.region[columns[0]!]!, group, min: 0, max, columns }
    })
}

function notTogetherLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  return (problem.notTogether ?? []).flatMap(([one, other], position) => {
    const found: LooseLimit[] = []
    for (let column = order.start[one]!; column < order.start[one + 1]!; column++) {
      const of = order.region[column]!
      const second = findColumn(order, of, other)
      if (second < 0) continue
      found.push({ sort: 'notTogether', side: 'region', of, position, min: 0, max: 1, columns: [column, second] })
    }
    return found
  })
}

function familyLimits(problem: MatchingProblem, order: PairOrder): LooseLimit[] {
  return (problem.families ?? []).map(({ side, of, members, min = 0, max }, position) => {
    const columns = members
      .map((member) => (side === 'partner' ? findColumn(order, member, of) : findColumn(order, of, member)))
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
