import { SiftedFlow } from '../flow/sifted-flow'
import { chooseStartingColumns } from '../flow/starting-columns'
import { decisionWorth, levelsFor, type Levels } from './levels'
import { growLimitForest } from './limit-forest'
import type { LimitForest } from './limit'
import type { MatchingProblem } from '../matching-problem'
import { seatFirstMatch } from './first-match'
import type { FlowNetwork } from './flow-network'
import { findColumns, orderPairs, type PairOrder } from './pair-order'

export interface EncodeOptions {
  /** Columns that must be in or out whatever it breaks; above every level. */
  readonly force?: readonly number[]
  readonly bar?: readonly number[]
  /** How many times its score a column may come to weigh later; the levels leave room for it. */
  readonly headroom?: number
}

/** Builds the circulation; minimums, pins and kept pairs are rewards, so that zero flow is always possible. */
export function encodeFlowNetwork(problem: MatchingProblem, options: EncodeOptions = {}): FlowNetwork {
  const order = orderPairs(problem)
  const forest = growLimitForest(problem, order)
  const { limits } = forest
  const levels = levelsFor(problem, forest, options.headroom)
  const flow = new SiftedFlow(limits.length + 1, columnsOf(order, forest), limits.length * 3 + order.score.length / 8)
  const minimumArc = new Int32Array(limits.length).fill(-1)
  const restArc = new Int32Array(limits.length).fill(-1)
  for (const [at, { side, parent, min, max }] of limits.entries()) {
    const [from, to] = side === 'helper' ? [parent + 1, at + 1] : [at + 1, parent + 1]
    if (min > 0) minimumArc[at] = flow.simplex.addArc(from, to, min, -levels.minimum)
    if (max > min) restArc[at] = flow.simplex.addArc(from, to, max - min, 0)
  }
  const start = chooseStartingColumns(order.start, flow.columns, capacitiesOf(forest, problem))
  for (const column of start.chosen) flow.admit(column)
  const rewarded = { pins: levels.pin, keep: problem.changeBudget === undefined ? levels.keep : 0 }
  for (const name of ['pins', 'keep'] as const) {
    for (const column of findColumns(order, problem[name])) {
      flow.admit(column)
      flow.setColumnCost(column, flow.columns.cost[column]! - rewarded[name])
    }
  }
  const decision = decisionWorth(levels, problem, limits.length)
  for (const [name, sign] of [['force', -1] as const, ['bar', 1] as const]) {
    for (const column of options[name] ?? []) {
      flow.admit(column)
      flow.setColumnCost(column, flow.columns.cost[column]! + sign * decision)
    }
  }
  const pinned = findColumns(order, problem.pins)
  const worth = new Float64Array(order.score.length)
  for (let column = 0; column < worth.length; column++) worth[column] = -flow.columns.cost[column]!
  const network = {
    order,
    forest,
    levels,
    flow,
    minimumArc,
    restArc,
    worth,
    ...indexCrossing(forest, levels, order.score.length),
    pinned,
    decision,
  }
  seatFirstMatch(network, start)
  return network
}

function indexCrossing({ crossing }: LimitForest, levels: Levels, columnCount: number) {
  const start = new Int32Array(columnCount + 1)
  for (const { columns } of crossing) for (const column of columns) start[column + 1]! += 1
  for (let column = 0; column < columnCount; column++) start[column + 1]! += start[column]!
  const list = new Int32Array(start[columnCount]!)
  const next = start.slice()
  for (const [at, { columns }] of crossing.entries()) for (const column of columns) list[next[column]!++] = at
  const crossingOf = { start, list }
  const crossingReward = Float64Array.from(crossing, ({ sort }) =>
    sort === 'changeBudget' ? levels.keep : levels.minimum,
  )
  return { crossingOf, crossingReward }
}

function columnsOf(order: PairOrder, { helperLeaf, placeLeaf }: LimitForest) {
  const count = order.score.length
  const source = new Int32Array(count)
  const target = new Int32Array(count)
  const cost = new Float64Array(count)
  for (let column = 0; column < count; column++) {
    source[column] = helperLeaf[column]! + 1
    target[column] = placeLeaf[column]! + 1
    cost[column] = -order.score[column]!
  }
  return { source, target, cost }
}

/** Roughly how many pairs each helper and each leaf of a place will take: a guess that only guides where to start. */
function capacitiesOf({ limits }: LimitForest, problem: MatchingProblem) {
  const helper = Int32Array.from(problem.helpers, ({ max }) => max)
  const target = new Float64Array(limits.length + 1)
  const taken = new Float64Array(limits.length)
  for (let at = limits.length - 1; at >= problem.helpers.length; at--) {
    const { max, parent } = limits[at]!
    target[at + 1] = Math.max(0, max - taken[at]!)
    if (parent >= 0) taken[parent] = taken[parent]! + max
  }
  return { helper, target }
}
