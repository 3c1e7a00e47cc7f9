import { describe, expect, test } from 'vitest'
import { SpanningTree } from '@/engine/flow/spanning-tree'
import { SeededRandom } from '../../../support/matching-instances/seeded-random'

/** The nodes from one up to the root, the root left out. */
function pathUp(tree: SpanningTree, node: number): number[] {
  const path: number[] = []
  for (let at = node; at !== tree.root; at = tree.parent[at]!) path.push(at)
  return path
}

describe('a spanning tree', () => {
  test('begins as a star around the root', () => {
    const tree = new SpanningTree(3)
    expect(tree.root).toBe(3)
    expect([...tree.parent]).toEqual([3, 3, 3, -1])
    expect([...tree.arc].slice(0, 3)).toEqual([0, 1, 2])
    expect([...tree.direction].slice(0, 3)).toEqual([1, 1, 1])
    expect([...tree.depth]).toEqual([1, 1, 1, 0])
    tree.recompute(Float64Array.from([5, -2, 0]))
    expect([...tree.potential]).toEqual([-5, 2, 0, 0])
  })

  test('turns the loose part around when it is hung up elsewhere', () => {
    const tree = new SpanningTree(4)
    tree.rehang(1, 1, 0, 11, 1, 0)
    tree.rehang(2, 2, 1, 12, -1, 0)
    expect([...tree.depth]).toEqual([1, 2, 3, 1, 0])
    // The arc between 1 and 0 goes; 2 now hangs under 3, and 1 under 2 by the arc that held 2, seen from its other end.
    tree.rehang(1, 2, 3, 13, 1, 7)
    expect([...tree.parent]).toEqual([4, 2, 3, 4, -1])
    expect([...tree.arc].slice(0, 4)).toEqual([0, 12, 13, 3])
    expect([...tree.direction].slice(0, 4)).toEqual([1, 1, 1, 1])
    expect([...tree.depth]).toEqual([1, 3, 2, 1, 0])
    expect([...tree.potential]).toEqual([0, 7, 7, 0, 0])
  })

  test('keeps depths and potentials right through any changes', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = new SeededRandom(seed)
      const count = 2 + random.whole(9)
      const tree = new SpanningTree(count)
      const cost = new Float64Array(count + 60)
      for (let arc = 0; arc < 60; arc++) {
        const top = random.whole(count)
        const up = pathUp(tree, top)
        const cut = random.pick(up)
        const loose = new Set([...Array(count).keys()].filter((node) => pathUp(tree, node).includes(cut)))
        const under = random.pick([...Array(count + 1).keys()].filter((node) => !loose.has(node)))
        const before = [...tree.potential]
        const parents = [...tree.parent]
        const shift = random.whole(21) - 10
        tree.rehang(cut, top, under, count + arc, random.pick([1, -1]), shift)
        expect(tree.parent[top]).toBe(under)
        for (let node = 0; node < count; node++) {
          expect(tree.depth[node]).toBe(pathUp(tree, node).length)
          expect(tree.potential[node]).toBe(before[node]! + (loose.has(node) ? shift : 0))
          if (!up.includes(node)) expect(tree.parent[node]).toBe(parents[node])
        }
      }
      for (let arc = 0; arc < cost.length; arc++) cost[arc] = random.whole(50)
      tree.recompute(cost)
      for (let node = 0; node < count; node++) {
        const sum = pathUp(tree, node).reduce((all, at) => all - tree.direction[at]! * cost[tree.arc[at]!]!, 0)
        expect(tree.potential[node]).toBe(sum)
      }
    }
  })

  test('may have no nodes but the root', () => {
    const tree = new SpanningTree(0)
    tree.recompute(new Float64Array())
    expect([...tree.potential]).toEqual([0])
  })
})
