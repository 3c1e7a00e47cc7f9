import type { SiftedFlow } from './sifted-flow'

/** One step of an exchange: a column that takes up (+1) or gives up (-1) its unit. */
export interface ExchangeStep {
  readonly column: number
  readonly change: 1 | -1
}

export interface Exchange {
  readonly cost: number
  readonly steps: readonly ExchangeStep[]
}

/**
 * Cheapest exchanges in a solved flow. At the optimum no reduced cost is against us, so Dijkstra's search over the residual
 * network finds exactly what changing one column costs, all the rest rearranged. Cost: a part of the network per search.
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993) §9.7. The flow must not change while a search is in use.
 */
export class ResidualSearch {
  private readonly columnStart: Int32Array
  private readonly columnList: Int32Array
  private readonly arcStart: Int32Array
  private readonly arcList: Int32Array
  private readonly distance: Float64Array
  /** How a node was reached: arc + 1, or -(column + 1) for a column outside the simplex; 0 for not at all. */
  private readonly via: Int32Array
  private readonly columnOfArc: Int32Array

  constructor(private readonly flow: SiftedFlow) {
    const { simplex, columns } = flow
    const nodeCount = simplex.tree.root
    const arcEnds = [simplex.source, simplex.target]
    ;[this.columnStart, this.columnList] = groupBy(nodeCount, columns.cost.length, 0, [columns.source])
    ;[this.arcStart, this.arcList] = groupBy(nodeCount, simplex.arcCount, nodeCount, arcEnds)
    this.distance = new Float64Array(nodeCount)
    this.via = new Int32Array(nodeCount)
    this.columnOfArc = flow.listColumnsOfArcs()
  }

  /** What it costs at least, and exactly, to turn one column around; undefined when the limits never allow it. */
  turn(column: number): Exchange | undefined {
    const { flow } = this
    const used = flow.isUsed(column)
    const source = flow.columns.source[column]!
    const target = flow.columns.target[column]!
    const [from, to] = used ? [source, target] : [target, source]
    const rest = this.cheapestPath(from, to, column)
    if (rest === undefined) return undefined
    const own = flow.reducedCost(column)
    return {
      cost: rest.cost + (used ? -own : own),
      steps: [{ column, change: used ? -1 : 1 }, ...rest.steps],
    }
  }

  private cheapestPath(from: number, to: number, excluded: number): Exchange | undefined {
    const { distance, via } = this
    distance.fill(Infinity)
    via.fill(0)
    const heap = new NodeHeap(distance)
    distance[from] = 0
    heap.push(from)
    for (let node = heap.pop(); node >= 0; node = heap.pop()) {
      if (node === to) break
      this.relaxFrom(node, excluded, heap)
    }
    return distance[to] === Infinity ? undefined : { cost: distance[to]!, steps: this.stepsTo(from, to) }
  }

  private relaxFrom(node: number, excluded: number, heap: NodeHeap): void {
    const { flow, distance, via } = this
    const { simplex, columns } = flow
    const { potential } = simplex.tree
    const here = distance[node]!
    const reachNode = (next: number, length: number, how: number) => {
      if (here + length >= distance[next]!) return
      distance[next] = here + length
      via[next] = how
      heap.push(next)
    }
    for (let at = this.columnStart[node]!; at < this.columnStart[node + 1]!; at++) {
      const column = this.columnList[at]!
      if (column === excluded || flow.isAdmitted(column)) continue
      const next = columns.target[column]!
      reachNode(next, columns.cost[column]! + potential[node]! - potential[next]!, -(column + 1))
    }
    for (let at = this.arcStart[node]!; at < this.arcStart[node + 1]!; at++) {
      const arc = this.arcList[at]!
      if (this.columnOfArc[arc] === excluded) continue
      const reduced = simplex.reducedCost(arc)
      if (simplex.source[arc] === node && simplex.flow[arc]! < simplex.capacity[arc]!) {
        reachNode(simplex.target[arc]!, reduced, arc + 1)
      }
      if (simplex.target[arc] === node && simplex.flow[arc]! > 0) reachNode(simplex.source[arc]!, -reduced, arc + 1)
    }
  }

  private stepsTo(from: number, to: number): ExchangeStep[] {
    const { simplex, columns } = this.flow
    const steps: ExchangeStep[] = []
    for (let node = to; node !== from;) {
      const how = this.via[node]!
      const column = how < 0 ? -how - 1 : this.columnOfArc[how - 1]!
      const forward = how < 0 || simplex.target[how - 1] === node
      if (column >= 0) steps.push({ column, change: forward ? 1 : -1 })
      if (how < 0) node = columns.source[column]!
      else node = forward ? simplex.source[how - 1]! : simplex.target[how - 1]!
    }
    return steps.reverse()
  }
}

/** Items first..count-1 grouped by the nodes of their ends: starts per node, and the list. */
function groupBy(
  nodeCount: number,
  count: number,
  first: number,
  ends: readonly Int32Array[],
): [Int32Array, Int32Array] {
  const start = new Int32Array(nodeCount + 1)
  for (const end of ends) for (let item = first; item < count; item++) start[end[item]! + 1]! += 1
  for (let node = 0; node < nodeCount; node++) start[node + 1]! += start[node]!
  const next = start.slice()
  const list = new Int32Array(start[nodeCount]!)
  for (const end of ends) for (let item = first; item < count; item++) list[next[end[item]!]!++] = item
  return [start, list]
}

/** Binary heap of nodes by distance; a node may stand in it more than once, the first popped counts. */
class NodeHeap {
  private readonly nodes: number[] = []
  private readonly keys: number[] = []

  constructor(private readonly distance: Float64Array) {}

  push(node: number): void {
    const { nodes, keys } = this
    const key = this.distance[node]!
    let at = nodes.push(node) - 1
    keys.push(key)
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      nodes[at] = nodes[parent]!
      keys[at] = keys[parent]!
      at = parent
    }
    nodes[at] = node
    keys[at] = key
  }

  /** The nearest node whose distance is still what it was when pushed; -1 when none is left. */
  pop(): number {
    const { nodes, keys, distance } = this
    while (nodes.length > 0) {
      const node = nodes[0]!
      const key = keys[0]!
      this.removeFirst()
      if (key === distance[node]) return node
    }
    return -1
  }

  private removeFirst(): void {
    const { nodes, keys } = this
    const node = nodes.pop()!
    const key = keys.pop()!
    const size = nodes.length
    if (size === 0) return
    let at = 0
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && keys[child + 1]! < keys[child]!) child++
      if (keys[child]! >= key) break
      nodes[at] = nodes[child]!
      keys[at] = keys[child]!
      at = child
    }
    nodes[at] = node
    keys[at] = key
  }
}
