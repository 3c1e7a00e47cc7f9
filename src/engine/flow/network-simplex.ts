import { SpanningTree } from './spanning-tree'

const lower = 1
const inTree = 0
const upper = -1
/** Arcs priced before the best of them enters; small blocks won at every size measured. */
const blockSize = 32

/**
 * Primal network simplex for the cheapest circulation: arcs with flow in 0..capacity, integer costs, conservation at every
 * node. Zero flow is feasible, so there is no first phase. Arcs may be added and costs changed at any time; the next
 * `run` starts from the last basis. Exact while every potential stays below 2^53 (the caller chooses its costs so).
 * Source: Ahuja, Magnanti, Orlin, Network Flows (1993) ch. 11, strongly feasible bases (Cunningham 1976), block search.
 */
export class NetworkSimplex {
  readonly tree: SpanningTree
  arcCount: number
  source: Int32Array
  target: Int32Array
  capacity: Float64Array
  cost: Float64Array
  flow: Float64Array
  pivots = 0
  private state: Int8Array
  private nextArc: number
  private readonly firstArc: number

  constructor(nodeCount: number, expectedArcs: number) {
    const size = nodeCount + expectedArcs
    this.tree = new SpanningTree(nodeCount)
    this.source = new Int32Array(size)
    this.target = new Int32Array(size)
    this.capacity = new Float64Array(size)
    this.cost = new Float64Array(size)
    this.flow = new Float64Array(size)
    this.state = new Int8Array(size)
    // Arcs 0..nodeCount-1 tie each node to the artificial root: nothing leaves the root, so they never carry flow.
    for (let node = 0; node < nodeCount; node++) {
      this.source[node] = node
      this.target[node] = nodeCount
      this.capacity[node] = Infinity
    }
    this.arcCount = this.firstArc = this.nextArc = nodeCount
  }

  /** Adds an arc without flow and returns its number. */
  addArc(source: number, target: number, capacity: number, cost: number): number {
    if (this.arcCount === this.source.length) this.grow()
    const arc = this.arcCount++
    this.source[arc] = source
    this.target[arc] = target
    this.capacity[arc] = capacity
    this.cost[arc] = cost
    this.state[arc] = lower
    return arc
  }

  /**
   * Starts from a known circulation, before the first `run`: `seats[node]` is the one arc between a node and its parent
   * that is neither empty nor full (or -1), all other arcs must be at a bound. Nodes without such an arc hang at the
   * root with the potential guessed for them; a good guess saves pivots and cannot spoil the optimum.
   */
  seat(seats: Int32Array, guess: Float64Array): void {
    const { state, flow, capacity, cost, source, target, tree, firstArc } = this
    for (let arc = firstArc; arc < this.arcCount; arc++)
      state[arc] = flow[arc]! > 0 && flow[arc] === capacity[arc] ? upper : lower
    for (let node = 0; node < seats.length; node++) {
      const arc = seats[node]!
      cost[node] = -guess[node]!
      if (arc < 0) continue
      const points = source[arc] === node ? 1 : -1
      state[arc] = inTree
      tree.rehang(node, node, points > 0 ? target[arc]! : source[arc]!, arc, points, 0)
    }
    tree.recompute(cost)
  }

  /** What one more unit on the arc would cost at the present potentials. */
  reducedCost(arc: number): number {
    const { potential } = this.tree
    return this.cost[arc]! + potential[this.source[arc]!]! - potential[this.target[arc]!]!
  }

  /** Pivots until no arc can lower the cost; false when `shouldStop` (asked every 256 pivots) ended it early. */
  run(shouldStop?: () => boolean): boolean {
    let countdown = 256
    for (let entering = this.findEntering(); entering >= 0; entering = this.findEntering()) {
      this.pivot(entering)
      if (--countdown === 0) {
        if (shouldStop?.()) return false
        countdown = 256
      }
    }
    return true
  }

  /** To be called after costs of arcs in the basis may have changed. */
  refreshPotentials(): void {
    this.tree.recompute(this.cost)
  }

  private findEntering(): number {
    const { source, target, cost, state, arcCount, firstArc } = this
    const { potential } = this.tree
    const total = arcCount - firstArc
    let best = 0
    let entering = -1
    let left = blockSize
    let arc = this.nextArc
    for (let seen = 0; seen < total; seen++) {
      if (arc >= arcCount) arc = firstArc
      const violation = state[arc]! * (cost[arc]! + potential[source[arc]!]! - potential[target[arc]!]!)
      if (violation < best) {
        best = violation
        entering = arc
      }
      arc++
      if (--left === 0) {
        if (entering >= 0) break
        left = blockSize
      }
    }
    this.nextArc = arc
    return entering
  }

  private pivot(entering: number): void {
    this.pivots++
    const { flow, capacity, state, tree } = this
    const { parent, depth, arc, direction } = tree
    const rising = state[entering]! === lower
    const first = rising ? this.source[entering]! : this.target[entering]!
    const second = rising ? this.target[entering]! : this.source[entering]!
    let delta = capacity[entering]!
    let cut = -1
    let cutOnFirst = false
    // The cycle runs down to `first` and up from `second`; ties go to the arc met last on it, which prevents cycling.
    let left = first
    let right = second
    let leftDelta = Infinity
    let leftCut = -1
    let rightDelta = Infinity
    let rightCut = -1
    while (left !== right) {
      if (depth[left]! >= depth[right]!) {
        const above = arc[left]!
        const room = direction[left]! > 0 ? flow[above]! : capacity[above]! - flow[above]!
        if (room < leftDelta) {
          leftDelta = room
          leftCut = left
        }
        left = parent[left]!
      } else {
        const above = arc[right]!
        const room = direction[right]! > 0 ? capacity[above]! - flow[above]! : flow[above]!
        if (room <= rightDelta) {
          rightDelta = room
          rightCut = right
        }
        right = parent[right]!
      }
    }
    if (leftDelta < delta) {
      delta = leftDelta
      cut = leftCut
      cutOnFirst = true
    }
    if (rightDelta <= delta) {
      delta = rightDelta
      cut = rightCut
      cutOnFirst = false
    }
    if (delta > 0) {
      flow[entering] = flow[entering]! + state[entering]! * delta
      for (let node = first; node !== left; node = parent[node]!) {
        flow[arc[node]!] = flow[arc[node]!]! - direction[node]! * delta
      }
      for (let node = second; node !== left; node = parent[node]!) {
        flow[arc[node]!] = flow[arc[node]!]! + direction[node]! * delta
      }
    }
    if (cut < 0) {
      state[entering] = -state[entering]!
      return
    }
    const leaving = arc[cut]!
    const top = cutOnFirst ? first : second
    const under = cutOnFirst ? second : first
    const points = this.source[entering] === top ? 1 : -1
    const shift = tree.potential[under]! - tree.potential[top]! - points * this.cost[entering]!
    state[entering] = inTree
    state[leaving] = flow[leaving] === 0 ? lower : upper
    tree.rehang(cut, top, under, entering, points, shift)
  }

  private grow(): void {
    const size = this.source.length * 2 + 16
    this.source = enlarge(this.source, new Int32Array(size))
    this.target = enlarge(this.target, new Int32Array(size))
    this.capacity = enlarge(this.capacity, new Float64Array(size))
    this.cost = enlarge(this.cost, new Float64Array(size))
    this.flow = enlarge(this.flow, new Float64Array(size))
    this.state = enlarge(this.state, new Int8Array(size))
  }
}

function enlarge<A extends Int32Array | Float64Array | Int8Array>(from: A, to: A): A {
  to.set(from)
  return to
}
