import { SiftedFlow } from '@/engine/flow/sifted-flow'
import { SeededRandom } from '../../../support/matching-instances/seeded-random'

export interface PlainArc {
  readonly source: number
  readonly target: number
  readonly capacity: number
  cost: number
}

/** Arcs of any direction and sign of cost; self-loops left out, parallels and zero capacities kept. */
export function makeRandomArcs(random: SeededRandom, nodeCount: number, arcCount: number): PlainArc[] {
  return Array.from({ length: arcCount }, () => {
    const source = random.whole(nodeCount)
    const target = (source + 1 + random.whole(nodeCount - 1)) % nodeCount
    return { source, target, capacity: random.whole(4), cost: random.whole(41) - 25 }
  })
}

/** A hub, owners and targets: fixed arcs to both sides and many unit columns between, like a match. */
export function makeRandomSifted(random: SeededRandom, owners: number, targets: number) {
  const count = owners * targets
  const columns = { source: new Int32Array(count), target: new Int32Array(count), cost: new Float64Array(count) }
  for (let column = 0; column < count; column++) {
    columns.source[column] = 1 + Math.floor(column / targets)
    columns.target[column] = 1 + owners + (column % targets)
    columns.cost[column] = random.whole(60) - 50
  }
  const fixed: PlainArc[] = []
  for (let owner = 0; owner < owners; owner++) {
    fixed.push({ source: 0, target: 1 + owner, capacity: random.whole(4), cost: random.whole(7) - 3 })
  }
  for (let target = 0; target < targets; target++) {
    fixed.push({ source: 1 + owners + target, target: 0, capacity: random.whole(4), cost: random.whole(7) - 3 })
  }
  const flow = new SiftedFlow(1 + owners + targets, columns, 4)
  for (const { source, target, capacity, cost } of fixed) flow.simplex.addArc(source, target, capacity, cost)
  return { flow, fixed, columns }
}

export function plainColumns({ source, target, cost }: SiftedFlow['columns']): PlainArc[] {
  return Array.from(cost, (value, at) => ({ source: source[at]!, target: target[at]!, capacity: 1, cost: value }))
}

/** The least cost by cancelling negative cycles (Klein 1967), found by Bellman and Ford: slow, simple and another method. */
export function cancelCycles(nodeCount: number, arcs: readonly PlainArc[]): number {
  const flow = arcs.map(() => 0)
  for (;;) {
    const distance = new Array<number>(nodeCount).fill(0)
    const via = new Array<{ arc: number; forward: boolean } | undefined>(nodeCount).fill(undefined)
    let last = -1
    for (let round = 0; round < nodeCount; round++) {
      last = -1
      for (const [at, { source, target, capacity, cost }] of arcs.entries()) {
        if (flow[at]! < capacity && distance[source]! + cost < distance[target]!) {
          distance[target] = distance[source]! + cost
          via[(last = target)] = { arc: at, forward: true }
        }
        if (flow[at]! > 0 && distance[target]! - cost < distance[source]!) {
          distance[source] = distance[target]! - cost
          via[(last = source)] = { arc: at, forward: false }
        }
      }
    }
    if (last < 0) return arcs.reduce((sum, { cost }, at) => sum + cost * flow[at]!, 0)
    const before = (node: number) => {
      const { arc, forward } = via[node]!
      return forward ? arcs[arc]!.source : arcs[arc]!.target
    }
    let node = last
    for (let step = 0; step < nodeCount; step++) node = before(node)
    const start = node
    do {
      const { arc, forward } = via[node]!
      flow[arc]! += forward ? 1 : -1
      node = before(node)
    } while (node !== start)
  }
}
