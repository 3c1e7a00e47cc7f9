import { describe, expect, test } from 'vitest'
import { SiftedFlow } from '@/engine/flow/sifted-flow'
import { SeededRandom } from '../../../support/matching-instances/seeded-random'
import { cancelCycles, makeRandomSifted, plainColumns } from './random-circulation'

function costOf({ flow, fixed }: ReturnType<typeof makeRandomSifted>): number {
  const { simplex, columns } = flow
  const ofColumns = flow.usedColumns().reduce((sum, column) => sum + columns.cost[column]!, 0)
  const firstFixed = simplex.tree.root
  return fixed.reduce((sum, _, at) => sum + simplex.cost[firstFixed + at]! * simplex.flow[firstFixed + at]!, ofColumns)
}

describe('sifting', () => {
  test('equals cycle cancelling over all columns, from no columns or from some', () => {
    for (let seed = 1; seed <= 120; seed++) {
      const random = new SeededRandom(seed)
      const made = makeRandomSifted(random, 1 + random.whole(5), 1 + random.whole(4))
      const { flow, fixed, columns } = made
      for (let column = 0; column < columns.cost.length; column++) if (random.chance(0.3)) flow.admit(column)
      expect(flow.solve()).toBe(true)
      const arcs = [...fixed, ...plainColumns(columns)]
      expect(costOf(made), `seed ${seed}`).toBe(cancelCycles(flow.simplex.tree.root, arcs))
      for (let column = 0; column < columns.cost.length; column++) {
        if (flow.isUsed(column)) expect(flow.reducedCost(column)).toBeLessThanOrEqual(0)
        else expect(flow.reducedCost(column)).toBeGreaterThanOrEqual(0)
        if (flow.isUsed(column)) expect(flow.isAdmitted(column)).toBe(true)
      }
    }
  })

  test('follows changes of column and arc costs', () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = new SeededRandom(seed)
      const made = makeRandomSifted(random, 4, 3)
      const { flow, fixed, columns } = made
      flow.solve()
      for (let column = 0; column < 12; column++)
        if (random.chance(0.5)) flow.setColumnCost(column, random.whole(60) - 50)
      fixed[1]!.cost = -9
      flow.setArcCost(flow.simplex.tree.root + 1, -9)
      expect(flow.solve()).toBe(true)
      expect(costOf(made), `seed ${seed}`).toBe(cancelCycles(8, [...fixed, ...plainColumns(columns)]))
    }
  })

  test('admits only a part of the columns', () => {
    const { flow } = makeRandomSifted(new SeededRandom(5), 40, 30)
    flow.solve()
    const admitted = flow.listColumnsOfArcs().filter((column) => column >= 0)
    expect(admitted.length).toBeLessThan(600)
    expect(new Set(admitted).size).toBe(admitted.length)
    expect(flow.rounds).toBeGreaterThan(1)
    flow.admit(admitted[0]!)
    expect(flow.listColumnsOfArcs().filter((column) => column >= 0).length).toBe(admitted.length)
  })

  test('a filled column carries its unit', () => {
    const { flow } = makeRandomSifted(new SeededRandom(5), 2, 2)
    flow.fill(3)
    expect(flow.usedColumns()).toEqual([3])
    expect(flow.isUsed(2)).toBe(false)
  })

  test('stops early with what it has', () => {
    const { flow } = makeRandomSifted(new SeededRandom(7), 90, 60)
    for (let column = 0; column < 5400; column++) flow.admit(column)
    expect(flow.solve(() => true)).toBe(false)
  })

  test('admits what comes within half of an owner’s worst, and only that', () => {
    const columns = {
      source: Int32Array.from([1, 1, 1]),
      target: Int32Array.from([2, 3, 4]),
      cost: Float64Array.from([-10, -5, -4]),
    }
    const flow = new SiftedFlow(5, columns, 4)
    flow.simplex.addArc(0, 1, 1, 0)
    for (const target of [2, 3, 4]) flow.simplex.addArc(target, 0, 1, 0)
    expect(flow.solve()).toBe(true)
    expect(flow.usedColumns()).toEqual([0])
    expect([0, 1, 2].map((column) => flow.isAdmitted(column))).toEqual([true, true, false])
    expect([...flow.listColumnsOfArcs()]).toEqual([-1, -1, -1, -1, -1, -1, -1, -1, -1, 0, 1])
    expect(flow.rounds).toBe(2)
  })

  test('takes the same rounds and columns as ever, since they decide between equal optima', () => {
    const { flow } = makeRandomSifted(new SeededRandom(5), 40, 30)
    flow.solve()
    const admitted = flow.listColumnsOfArcs().filter((column) => column >= 0).length
    expect([flow.rounds, admitted, flow.simplex.pivots]).toEqual([2, 566, 354])
  })

  test('refuses potentials that are no longer exact', () => {
    const solve = (cost: number) => {
      const columns = { source: Int32Array.from([1]), target: Int32Array.from([2]), cost: Float64Array.from([cost]) }
      const flow = new SiftedFlow(3, columns, 2)
      // Without room at the owner the column enters the basis, and its cost the owner's potential.
      flow.simplex.addArc(0, 1, 0, 0)
      flow.simplex.addArc(2, 0, 1, 0)
      return flow.solve()
    }
    expect(solve(-Number.MAX_SAFE_INTEGER)).toBe(true)
    expect(() => solve(-(2 ** 53))).toThrow('Costs too large for exact potentials')
  })
})
