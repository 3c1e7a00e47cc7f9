import type { FlowNetwork } from '../network/flow-network'
import type { LimitCounts } from '../network/count-limits'

/** A set of nodes (limit i is node i + 1, the hub 0) whose needs and capacities are weighed against each other. */
export type NodeSet = Uint8Array

/** What must stay in an exchange: pins always, met minimums unless pins alone are asked about. */
export interface ResidualView {
  readonly network: FlowNetwork
  readonly counts: LimitCounts
  readonly used: Uint8Array
  readonly pinned: Uint8Array
  readonly minimumsHold: boolean
}

export function viewResidual(
  network: FlowNetwork,
  columns: readonly number[],
  counts: LimitCounts,
  minimumsHold: boolean,
): ResidualView {
  const used = new Uint8Array(network.order.score.length)
  const pinned = new Uint8Array(used.length)
  for (const column of columns) used[column] = 1
  for (const column of network.pinned) pinned[column] = 1
  return { network, counts, used, pinned, minimumsHold }
}

/** All nodes from which one more unit could be brought to `node` ('in'), or to which it could be passed on ('out'). */
export function reach(view: ResidualView, node: number, direction: 'in' | 'out'): NodeSet {
  const { network, counts, used, pinned } = view
  const { source, target } = network.flow.columns
  const { limits } = network.forest
  const inside = new Uint8Array(limits.length + 1)
  inside[node] = 1
  let grown = true
  const pass = (from: number, to: number, forward: boolean, backward: boolean) => {
    const [near, far] = direction === 'in' ? [to, from] : [from, to]
    if (forward && inside[near] && !inside[far]) grown = Boolean((inside[far] = 1))
    if (backward && inside[far] && !inside[near]) grown = Boolean((inside[near] = 1))
  }
  while (grown) {
    grown = false
    for (const [at, { side, parent, min, max }] of limits.entries()) {
      const [from, to] = side === 'helper' ? [parent + 1, at + 1] : [at + 1, parent + 1]
      const count = counts.nested[at]!
      pass(from, to, max > count, count > (view.minimumsHold ? min : 0))
    }
    for (let column = 0; column < used.length; column++) {
      const from = source[column]!
      const to = target[column]!
      if (inside[from] === inside[to]) continue
      pass(from, to, used[column] === 0, used[column] === 1 && pinned[column] === 0)
    }
  }
  return inside
}

/** Needs that leave a node set and capacity that enters it (Hoffman 1960: a flow exists only where need ≤ capacity). */
export interface Balance {
  readonly need: number
  readonly capacity: number
}

export interface BoundaryVisitor {
  need?(limit: number): void
  pin?(column: number): void
  capacity?(limit: number): void
  pair?(column: number): void
}

/** Sums a set's boundary over the given columns, showing each part to the visitor. */
export function weighCut(
  { network, pinned, minimumsHold }: ResidualView,
  inside: NodeSet,
  columns: readonly number[],
  visitor: BoundaryVisitor = {},
): Balance {
  const { source, target } = network.flow.columns
  let need = 0
  let capacity = 0
  for (const [at, { side, parent, min, max }] of network.forest.limits.entries()) {
    const [from, to] = side === 'helper' ? [parent + 1, at + 1] : [at + 1, parent + 1]
    if (inside[from] === inside[to]) continue
    if (inside[to]) {
      capacity += max
      visitor.capacity?.(at)
    } else if (minimumsHold && min > 0) {
      need += min
      visitor.need?.(at)
    }
  }
  for (const column of columns) {
    if (inside[source[column]!] === inside[target[column]!]) continue
    if (inside[target[column]!]) {
      capacity++
      visitor.pair?.(column)
    } else if (pinned[column]) {
      need++
      visitor.pin?.(column)
    }
  }
  return { need, capacity }
}
