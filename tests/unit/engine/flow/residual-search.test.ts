import { describe, expect, test } from 'vitest'
import { ResidualSearch } from '@/engine/flow/residual-search'
import { SiftedFlow } from '@/engine/flow/sifted-flow'
import { SeededRandom } from '../../../support/matching-instances/seeded-random'
import { cancelCycles, makeRandomSifted, plainColumns } from './random-circulation'

const always = 100_000

describe('the cheapest exchange that turns a column around', () => {
  test('costs what solving anew with the column forced or barred costs more, and its steps are that change', () => {
    let impossible = 0
    for (let seed = 1; seed <= 150; seed++) {
      const random = new SeededRandom(seed)
      const { flow, fixed, columns } = makeRandomSifted(random, 1 + random.whole(5), 1 + random.whole(4))
      flow.solve()
      const column = random.whole(columns.cost.length)
      const used = new Set(flow.usedColumns())
      const nodeCount = flow.simplex.tree.root
      const plain = plainColumns(columns)
      const now = cancelCycles(nodeCount, [...fixed, ...plain])
      const own = plain[column]!.cost
      plain[column] = { ...plain[column]!, cost: used.has(column) ? always : -always }
      const turned = cancelCycles(nodeCount, [...fixed, ...plain])
      const exchange = new ResidualSearch(flow).turn(column)
      if (!used.has(column) && turned > -always / 2) {
        impossible++
        expect(exchange, `seed ${seed}`).toBeUndefined()
        continue
      }
      const anew = used.has(column) ? turned : turned + always + own
      expect(exchange!.cost, `seed ${seed}`).toBe(anew - now)
      expect(exchange!.steps[0]).toEqual({ column, change: used.has(column) ? -1 : 1 })
      for (const { column: moved, change } of exchange!.steps) {
        expect(used.has(moved)).toBe(change < 0)
        if (change > 0) used.add(moved)
        else used.delete(moved)
      }
    }
    expect(impossible).toBeGreaterThan(5)
  })

  test('is found among many nodes, whichever way it leads', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const { flow, columns } = makeRandomSifted(new SeededRandom(seed), 14, 12)
      flow.solve()
      const used = flow.usedColumns()
      const worth = (list: readonly number[], made: ReturnType<typeof makeRandomSifted>) => {
        const { simplex } = made.flow
        const ofFixed = made.fixed.reduce((sum, { cost }, at) => sum + cost * simplex.flow[simplex.tree.root + at]!, 0)
        return list.reduce((sum, column) => sum + columns.cost[column]!, ofFixed)
      }
      const search = new ResidualSearch(flow)
      for (let column = seed; column < 168; column += 9) {
        const anew = makeRandomSifted(new SeededRandom(seed), 14, 12)
        const now = worth(used, { ...anew, flow })
        const barred = used.includes(column)
        anew.flow.setColumnCost(column, barred ? always : -always)
        anew.flow.solve()
        const exchange = search.turn(column)
        if (anew.flow.isUsed(column) === barred) expect(exchange).toBeUndefined()
        else expect(exchange!.cost, `seed ${seed} column ${column}`).toBe(worth(anew.flow.usedColumns(), anew) - now)
      }
    }
  })

  test('leads from step to step', () => {
    // Owner 1 holds target 3 and owner 2 target 4, each with room for one; turning 1 to 4 makes 2 take 3.
    const columns = {
      source: Int32Array.from([1, 1, 2, 2]),
      target: Int32Array.from([3, 4, 3, 4]),
      cost: Float64Array.from([-9, -4, -3, -8]),
    }
    const flow = new SiftedFlow(5, columns, 4)
    for (const owner of [1, 2]) flow.simplex.addArc(0, owner, 1, 0)
    for (const target of [3, 4]) flow.simplex.addArc(target, 0, 1, 0)
    flow.solve()
    expect(flow.usedColumns()).toEqual([0, 3])
    expect(new ResidualSearch(flow).turn(1)).toEqual({
      cost: 10,
      steps: [
        { column: 1, change: 1 },
        { column: 3, change: -1 },
        { column: 2, change: 1 },
        { column: 0, change: -1 },
      ],
    })
    expect(new ResidualSearch(flow).turn(0)).toMatchObject({ cost: 9, steps: [{ column: 0, change: -1 }] })
  })
})
