import loadHighs, { type Highs } from 'highs'
import type { MatchingProblem } from '@/engine/matching-problem'
import { buildHardNetwork } from './hard-network'
import type { PeerRun } from './lemon-peer'
import { processorMs } from './processor-time'

/** HiGHS as WebAssembly, through sparse arrays, as a plain LP: the flow is whole by itself. */
export async function loadHighsPeer(): Promise<(problem: MatchingProblem, repeats: number) => PeerRun> {
  const highs = await loadHighs()
  return (problem, repeats) => {
    const times: number[] = []
    let total = 0
    for (let repeat = 0; repeat < repeats; repeat++) {
      times.push(processorMs(() => (total = solve(highs, problem))))
    }
    return { total, times }
  }
}

function solve(highs: Highs, problem: MatchingProblem): number {
  const { nodes, arcs } = buildHardNetwork(problem)
  const model = {
    numCols: arcs.length,
    numRows: nodes,
    colCost: Float64Array.from(arcs, ({ cost }) => cost),
    colLower: Float64Array.from(arcs, ({ lower }) => lower),
    colUpper: Float64Array.from(arcs, ({ upper }) => upper),
    rowLower: new Float64Array(nodes),
    rowUpper: new Float64Array(nodes),
    matrix: {
      format: 'csc' as const,
      numRows: nodes,
      numCols: arcs.length,
      starts: Int32Array.from({ length: arcs.length + 1 }, (_, at) => 2 * at),
      indices: Int32Array.from(arcs.flatMap(({ source, target }) => [source, target])),
      values: Float64Array.from({ length: 2 * arcs.length }, (_, at) => (at % 2 === 0 ? -1 : 1)),
    },
  }
  return highs.withModel(model, (open) => {
    open.options.set({ output_flag: false })
    open.run()
    return -Math.round(open.getObjectiveValue())
  })
}
