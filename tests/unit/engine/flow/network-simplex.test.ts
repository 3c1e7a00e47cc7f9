import { describe, expect, test } from 'vitest'
import { NetworkSimplex } from '@/engine/flow/network-simplex'
import { SeededRandom } from '../../../support/matching-instances/seeded-random'
import { cancelCycles, makeRandomArcs, type PlainArc } from './random-circulation'

function load(nodeCount: number, arcs: readonly PlainArc[], room = arcs.length): NetworkSimplex {
  const simplex = new NetworkSimplex(nodeCount, room)
  for (const { source, target, capacity, cost } of arcs) simplex.addArc(source, target, capacity, cost)
  return simplex
}

/** Checks conservation, bounds and that no arc could lower the cost at the potentials; returns the cost. */
function costOf(simplex: NetworkSimplex, nodeCount: number): number {
  const balance = new Array<number>(nodeCount + 1).fill(0)
  let cost = 0
  for (let arc = 0; arc < simplex.arcCount; arc++) {
    const flow = simplex.flow[arc]!
    balance[simplex.source[arc]!]! -= flow
    balance[simplex.target[arc]!]! += flow
    if (arc < nodeCount) continue
    expect(flow).toBeGreaterThanOrEqual(0)
    expect(flow).toBeLessThanOrEqual(simplex.capacity[arc]!)
    cost += flow * simplex.cost[arc]!
    const reduced = simplex.reducedCost(arc)
    if (flow < simplex.capacity[arc]!) expect(reduced).toBeGreaterThanOrEqual(0)
    if (flow > 0) expect(reduced).toBeLessThanOrEqual(0)
  }
  expect(balance).toEqual(balance.map(() => 0))
  return cost
}

describe('network simplex', () => {
  test('equals cycle cancelling on 250 random circulations', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const random = new SeededRandom(seed)
      const nodeCount = 2 + random.whole(9)
      const arcs = makeRandomArcs(random, nodeCount, random.whole(60))
      const simplex = load(nodeCount, arcs)
      expect(simplex.run()).toBe(true)
      expect(costOf(simplex, nodeCount), `seed ${seed}`).toBe(cancelCycles(nodeCount, arcs))
    }
  })

  test('after costs change and arcs are added, goes on from where it was to the new optimum', () => {
    for (let seed = 1; seed <= 80; seed++) {
      const random = new SeededRandom(seed)
      const arcs = makeRandomArcs(random, 7, 30)
      const simplex = load(7, arcs, 1)
      simplex.run()
      for (let change = 0; change < 4; change++) {
        for (const [at, arc] of arcs.entries()) {
          if (random.chance(0.3)) simplex.cost[7 + at] = arc.cost = random.whole(41) - 25
        }
        const [added] = makeRandomArcs(random, 7, 1)
        arcs.push(added!)
        const number = simplex.addArc(added!.source, added!.target, added!.capacity, added!.cost)
        expect(number).toBe(6 + arcs.length)
        simplex.refreshPotentials()
        simplex.run()
        expect(costOf(simplex, 7), `seed ${seed}`).toBe(cancelCycles(7, arcs))
      }
    }
  })

  test('starts from a seated circulation and reaches the same optimum, whatever the guess', () => {
    // A ring of three with a shortcut: one unit already runs round 0 → 1 → 2 → 0.
    const arcs: PlainArc[] = [
      { source: 0, target: 1, capacity: 2, cost: -5 },
      { source: 1, target: 2, capacity: 3, cost: 1 },
      { source: 2, target: 0, capacity: 1, cost: 1 },
      { source: 1, target: 0, capacity: 2, cost: 2 },
    ]
    for (const guess of [0, 7, -100]) {
      const simplex = load(3, arcs)
      simplex.flow.set([1, 1, 1], 3)
      simplex.seat(Int32Array.from([-1, 3, 4]), Float64Array.from([0, guess, guess]))
      expect(simplex.tree.parent[1]).toBe(0)
      expect(simplex.tree.parent[2]).toBe(1)
      expect(simplex.tree.depth[2]).toBe(3)
      expect(simplex.tree.potential[1]).toBe(-5)
      expect(simplex.run()).toBe(true)
      expect(costOf(simplex, 3)).toBe(-6)
    }
  })

  test('a guessed potential is where an unseated node starts', () => {
    const simplex = load(2, [{ source: 0, target: 1, capacity: 1, cost: 4 }])
    simplex.seat(Int32Array.from([-1, -1]), Float64Array.from([3, 9]))
    expect([...simplex.tree.potential]).toEqual([3, 9, 0])
    expect(simplex.reducedCost(2)).toBe(-2)
  })

  test('stops when asked, every 256 pivots, with a feasible flow', () => {
    const arcs = makeRandomArcs(new SeededRandom(3), 60, 4000)
    const simplex = load(60, arcs)
    let asked = 0
    expect(simplex.run(() => ++asked === 2)).toBe(false)
    expect(simplex.pivots).toBe(512)
    expect(simplex.run(() => false)).toBe(true)
    costOf(simplex, 60)
  })

  test('takes the same pivots as ever, since their order decides between equal optima', () => {
    const simplex = load(60, makeRandomArcs(new SeededRandom(3), 60, 4000))
    simplex.run()
    expect(simplex.pivots).toBe(7310)
  })

  test('has nothing to do without arcs or nodes', () => {
    expect(load(0, []).run()).toBe(true)
    expect(load(3, []).run()).toBe(true)
  })
})
