import { countLimits } from '../network/count-limits'
import type { FlowNetwork } from '../network/flow-network'
import type { PairIndex } from '../matching-problem'
import type { Clash } from '../matching-result'
import { reach, viewResidual, weighCut, type NodeSet, type ResidualView } from './residual-cut'
import type { UnmetNeeds } from './unmet-needs'

/**
 * Why needs stay unmet: for each, the nodes that could still pass a unit to it form a cut whose needs exceed its capacity
 * (a Hall set); what can be left out of it without losing the clash is. Cost: a few passes over the pairs per clash.
 */
export function diagnoseShortfall(network: FlowNetwork, columns: readonly number[], unmet: UnmetNeeds): Clash[] {
  const counts = countLimits(network, columns)
  const { limits, crossing } = network.forest
  if (crossing.length > 0) return plainClashes(network, counts.nested, counts.crossing, unmet)
  const clashes: Clash[] = []
  const covered = new Uint8Array(limits.length + 1)
  const pinView = viewResidual(network, columns, counts, false)
  for (const column of unmet.pins) {
    const { source, target } = network.flow.columns
    if (covered[source[column]!]! & covered[target[column]!]!) continue
    clashes.push(findClash(pinView, source[column]!, target[column]!, covered))
  }
  const view = viewResidual(network, columns, counts, true)
  for (const { limit } of unmet.nested) {
    if (covered[limit + 1]) continue
    const { side, parent } = limits[limit]!
    const [from, to] = side === 'helper' ? [parent + 1, limit + 1] : [limit + 1, parent + 1]
    clashes.push(findClash(view, from, to, covered))
  }
  return clashes
}

/** No further unit can pass from `from` to `to`: one of the two sides shows why without the hub. */
function findClash(view: ResidualView, from: number, to: number, covered: Uint8Array): Clash {
  const upstream = reach(view, from, 'in')
  const local = upstream[0] ? reach(view, to, 'out') : upstream
  const outward = upstream[0] === 1
  covered.forEach((_, node) => local[node] && (covered[node] = 1))
  covered[outward ? to : from] = 1
  const columns = columnsAt(view, local)
  const inside = shrink(view, local, columns, outward)
  return describe(view, outward ? inside.map((bit) => 1 - bit) : inside, columns)
}

/** The columns with an end in the set: its boundary, and that of every part of it, lies among them. */
function columnsAt({ network }: ResidualView, inside: NodeSet): number[] {
  const { source, target } = network.flow.columns
  const columns: number[] = []
  for (let column = 0; column < source.length; column++) {
    if (inside[source[column]!] || inside[target[column]!]) columns.push(column)
  }
  return columns
}

/** Leaves out needing owners one by one as long as need still exceeds capacity; the serving side follows what is left. */
function shrink(view: ResidualView, whole: NodeSet, columns: readonly number[], outward: boolean): NodeSet {
  const { limits } = view.network.forest
  const needing = outward ? 'helper' : 'place'
  const nodesOf = new Map<number, number[]>()
  for (const [at, { side, of }] of limits.entries()) {
    if (side === needing && whole[at + 1]) nodesOf.set(of, [...(nodesOf.get(of) ?? []), at + 1])
  }
  const clashes = (set: NodeSet) => {
    const { need, capacity } = weighCut(view, outward ? set.map((bit) => 1 - bit) : set, columns)
    return need > capacity
  }
  let inside = whole
  let owners = [...nodesOf.values()].reverse()
  for (let before = -1; before !== owners.length;) {
    before = owners.length
    owners = owners.filter((nodes) => {
      const less = inside.slice()
      for (const node of nodes) less[node] = 0
      dropIdleServers(view, less, columns, outward)
      if (!clashes(less)) return true
      inside = less
      return false
    })
  }
  return inside
}

/** A serving node stays in the set only while the pairs it may give outnumber its own limit. */
function dropIdleServers(
  { network }: ResidualView,
  inside: NodeSet,
  columns: readonly number[],
  outward: boolean,
): void {
  const { source, target } = network.flow.columns
  const serving = outward ? 'place' : 'helper'
  const pairs = new Int32Array(inside.length)
  for (const column of columns) {
    if (!inside[source[column]!] || !inside[target[column]!]) continue
    const server = outward ? target[column]! : source[column]!
    pairs[server] = pairs[server]! + 1
  }
  const { limits } = network.forest
  for (let at = limits.length - 1; at >= 0; at--) {
    if (!inside[at + 1] || limits[at]!.side !== serving) continue
    if (pairs[at + 1]! <= limits[at]!.max) inside[at + 1] = 0
    else if (inside[limits[at]!.parent + 1]) pairs[limits[at]!.parent + 1]! += limits[at]!.max
  }
}

function describe(view: ResidualView, inside: NodeSet, columns: readonly number[]): Clash {
  const { order, forest } = view.network
  const places = new Set<number>()
  const helpers = new Set<number>()
  const needs: number[] = []
  const holds: number[] = []
  const pinColumns: number[] = []
  const own = (limit: number) => {
    const { side, of } = forest.limits[limit]!
    ;(side === 'helper' ? helpers : places).add(of)
  }
  const ownPair = (column: number) => {
    places.add(order.place[column]!)
    helpers.add(order.helper[column]!)
  }
  const balance = weighCut(view, inside, columns, {
    need: (limit) => (own(limit), needs.push(limit)),
    capacity: (limit) => (own(limit), holds.push(limit)),
    pin: (column) => (ownPair(column), pinColumns.push(column)),
    pair: ownPair,
  })
  const kinds = new Set(needs.map((limit) => forest.limits[limit]!.kind))
  const [kind] = kinds
  return {
    places: sorted(places),
    helpers: sorted(helpers),
    ...balance,
    ...(kinds.size === 1 && kind !== undefined && { kind }),
    ...(pinColumns.length > 0 && {
      pins: pinColumns.map((column): PairIndex => [order.place[column]!, order.helper[column]!]),
    }),
    needs: needs.map((limit) => forest.limits[limit]!),
    holds: holds.map((limit) => forest.limits[limit]!),
  }
}

/** Where limits cross there is no cut to show: each unmet need is told with its own members. */
function plainClashes(network: FlowNetwork, nested: Int32Array, crossing: Int32Array, unmet: UnmetNeeds): Clash[] {
  const { order, forest } = network
  const ofColumns = (columns: readonly number[]) => ({
    places: sorted(new Set(columns.map((column) => order.place[column]!))),
    helpers: sorted(new Set(columns.map((column) => order.helper[column]!))),
  })
  return [
    ...unmet.pins.map((column): Clash => {
      const pins: PairIndex[] = [[order.place[column]!, order.helper[column]!]]
      return { ...ofColumns([column]), need: 1, capacity: 0, pins, needs: [], holds: [] }
    }),
    ...unmet.nested.map(({ limit }): Clash => {
      const { side, of, kind, min } = forest.limits[limit]!
      const members = [...order.score.keys()].filter((column) => isUnder(network, column, limit))
      const owner = side === 'place' ? { places: [of] } : { helpers: [of] }
      const found = { ...ofColumns(members), ...owner, need: min, capacity: nested[limit]! }
      return { ...found, ...(kind !== undefined && { kind }), needs: [forest.limits[limit]!], holds: [] }
    }),
    ...unmet.crossing.map(({ limit }): Clash => {
      const { columns, kind, min } = forest.crossing[limit]!
      const found = { ...ofColumns(columns), need: min, capacity: crossing[limit]! }
      return { ...found, ...(kind !== undefined && { kind }), needs: [forest.crossing[limit]!], holds: [] }
    }),
  ]
}

function isUnder({ forest }: FlowNetwork, column: number, limit: number): boolean {
  const leaves = forest.limits[limit]!.side === 'helper' ? forest.helperLeaf : forest.placeLeaf
  for (let at = leaves[column]!; at >= 0; at = forest.limits[at]!.parent) if (at === limit) return true
  return false
}

function sorted(values: Iterable<number>): number[] {
  return [...values].sort((one, other) => one - other)
}
