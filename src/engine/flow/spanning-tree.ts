/** Rooted spanning tree of a basis: who hangs under whom, by which arc, and each node's potential. Root is the last node. */
export class SpanningTree {
  readonly root: number
  readonly parent: Int32Array
  readonly arc: Int32Array
  /** 1 when the arc points from the node up to its parent, -1 when it points down. */
  readonly direction: Int8Array
  readonly depth: Int32Array
  readonly potential: Float64Array
  private readonly firstChild: Int32Array
  private readonly nextSibling: Int32Array
  private readonly previousSibling: Int32Array

  /** Starts as a star: node i hangs under the root by arc i, pointing up, all potentials 0. */
  constructor(nodeCount: number) {
    const size = nodeCount + 1
    this.root = nodeCount
    this.parent = new Int32Array(size).fill(nodeCount)
    this.arc = new Int32Array(size)
    this.direction = new Int8Array(size).fill(1)
    this.depth = new Int32Array(size).fill(1)
    this.potential = new Float64Array(size)
    this.firstChild = new Int32Array(size).fill(-1)
    this.nextSibling = new Int32Array(size).fill(-1)
    this.previousSibling = new Int32Array(size).fill(-1)
    this.parent[nodeCount] = -1
    this.depth[nodeCount] = 0
    for (let node = 0; node < nodeCount; node++) {
      this.arc[node] = node
      this.nextSibling[node] = node + 1 < nodeCount ? node + 1 : -1
      this.previousSibling[node] = node - 1
    }
    if (nodeCount > 0) this.firstChild[nodeCount] = 0
  }

  /** Cuts the arc above `cut` and hangs the loose part, turned so that `top` leads it, under `under`. Cost: its size. */
  rehang(cut: number, top: number, under: number, arc: number, direction: number, shift: number): void {
    const { parent, arc: arcs, direction: directions } = this
    let node = top
    let newParent = under
    let newArc = arc
    let newDirection = direction
    for (;;) {
      const oldParent = parent[node]!
      const oldArc = arcs[node]!
      const oldDirection = directions[node]!
      this.unlink(node, oldParent)
      parent[node] = newParent
      arcs[node] = newArc
      directions[node] = newDirection
      this.link(node, newParent)
      if (node === cut) break
      newParent = node
      newArc = oldArc
      newDirection = -oldDirection
      node = oldParent
    }
    this.settle(top, shift)
  }

  /** Recomputes every potential from the arc costs; after costs have changed. */
  recompute(cost: Float64Array): void {
    const { firstChild, nextSibling, parent, potential, direction, arc } = this
    let node = firstChild[this.root]!
    while (node >= 0) {
      potential[node] = potential[parent[node]!]! - direction[node]! * cost[arc[node]!]!
      const child = firstChild[node]!
      if (child >= 0) {
        node = child
        continue
      }
      while (node !== this.root && nextSibling[node]! < 0) node = parent[node]!
      if (node === this.root) return
      node = nextSibling[node]!
    }
  }

  private settle(top: number, shift: number): void {
    const { firstChild, nextSibling, parent, depth, potential } = this
    let node = top
    for (;;) {
      depth[node] = depth[parent[node]!]! + 1
      potential[node] = potential[node]! + shift
      const child = firstChild[node]!
      if (child >= 0) {
        node = child
        continue
      }
      while (node !== top && nextSibling[node]! < 0) node = parent[node]!
      if (node === top) return
      node = nextSibling[node]!
    }
  }

  private unlink(node: number, parent: number): void {
    const next = this.nextSibling[node]!
    const previous = this.previousSibling[node]!
    if (previous >= 0) this.nextSibling[previous] = next
    else this.firstChild[parent] = next
    if (next >= 0) this.previousSibling[next] = previous
  }

  private link(node: number, parent: number): void {
    const head = this.firstChild[parent]!
    this.nextSibling[node] = head
    this.previousSibling[node] = -1
    if (head >= 0) this.previousSibling[head] = node
    this.firstChild[parent] = node
  }
}
