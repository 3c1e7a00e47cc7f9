import { describe, expect, test } from 'vitest'
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
})
