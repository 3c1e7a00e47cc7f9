import { describe, expect, test } from 'vitest'
import { ResidualSearch } from '@/shared/algorithms/min-cost-flow/residual-search'
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
})
