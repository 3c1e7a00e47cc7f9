import type { MatchingProblem } from '../matching-problem'
import type { LimitPrice, MatchingResult, ProofTree } from '../matching-result'
import { PricedLimits } from './priced-limits'

export interface Verification {
  readonly valid: boolean
  /** The first fact that does not hold. */
  readonly fault?: string
  /** No match can be worth more than this one by more than the gap; 0 proves the optimum. */
  readonly gap: number
}

const isChosen = 1
const isPin = 2
const isKept = 4

/**
 * Checks a result without the solver: pairs are offered, limits hold, the total is right, and by weak duality nothing is
 * better: each pair is judged by its worth less the prices of the limits it uses, each limit by its best use at its price.
 * Worth is whole, so a distance below 1 is none. Where a proof goes on from there, every branch of it is judged likewise.
 * Cost: one pass over the pairs; with a proof, for each leaf one over the pairs that are open. Runs in Node and in the browser.
 */
export function verifyCertificate(
  problem: MatchingProblem,
  { pairs, total, certificate }: Pick<MatchingResult, 'pairs' | 'total' | 'certificate'>,
): Verification {
  const limits = new PricedLimits(problem, certificate)
  const match = new JudgedMatch(problem, pairs, certificate.levels.pin, limits)
  if (problem.changeBudget === undefined) match.keepWorth = certificate.levels.keep
  const { found, points } = match.countAll(problem)
  const first = match.judge()
  const gap = certificate.proof && first >= 1 ? match.judgeTree(certificate.proof, first) : first
  const distance = Math.max(0, Math.floor(gap))
  const fault = (text: string): Verification => ({ valid: false, fault: text, gap: distance })
  if (found !== pairs.length) return fault('a pair is not offered or listed twice')
  if (points !== total) return fault(`the total is ${points}, not ${total}`)
  const broken = limits.all().find(({ count, max }) => count > max)
  if (broken) return fault(`${broken.name}: ${broken.count} where ${broken.max} are allowed`)
  if (limits.fault !== undefined) return fault(limits.fault)
  if (distance !== certificate.gap) return fault(`the gap is ${distance}, not ${certificate.gap}`)
  return { valid: true, gap: distance }
}

/** A match with what each pair and each limit could be worth beyond what it is. */
class JudgedMatch {
  keepWorth = 0
  private readonly marks = new Map<number, number>()
  private readonly pinsHold: boolean
  /** Pairs, as positions in the columns, that a better match may use otherwise; all until a distance is known. */
  private open: Int32Array
  private readonly decided = new Map<number, boolean>()

  constructor(
    private readonly problem: MatchingProblem,
    pairs: MatchingResult['pairs'],
    private readonly pinWorth: number,
    private readonly limits: PricedLimits,
  ) {
    this.mark(pairs, isChosen)
    this.mark(problem.pins ?? [], isPin)
    this.mark(problem.keep ?? [], isKept)
    this.pinsHold = [...this.marks.values()].every((bits) => !(bits & isPin) || bits & isChosen)
    this.open = Int32Array.from(problem.pairs.score, (_, at) => at)
  }

  countAll({ pairs: { place, helper, score }, changeBudget = Infinity }: MatchingProblem) {
    const { budget } = this.limits
    let found = 0
    let points = 0
    for (let at = 0; at < score.length; at++) {
      const bits = this.bitsOf(at)
      if (bits & isKept) budget.max++
      if (!(bits & isChosen)) continue
      this.limits.count(place[at]!, helper[at]!)
      if (bits & isKept) budget.count++
      points += score[at]!
      found++
    }
    budget.min = Math.max(0, budget.max - changeBudget)
    return { found, points }
  }

  /** How much more than this match any other one under the decisions can be worth. */
  judge(): number {
    let gap = 0
    const weigh = (at: number, decision: boolean | undefined) => {
      const bits = this.bitsOf(at)
      // A pin that holds is a fact, not a choice.
      if (this.pinsHold && bits & isPin) return
      const worth = this.reducedWorth(at, bits)
      if (decision ?? worth > 0) gap += worth
      if (bits & isChosen) gap -= worth
    }
    for (const at of this.open) if (!this.decided.has(at)) weigh(at, undefined)
    for (const [at, decision] of this.decided) weigh(at, decision)
    for (const { min, max, count, price, reward } of this.limits.all()) {
      const beyond = (use: number) => reward * (Math.min(use, min) - Math.min(count, min)) + price * (use - count)
      const most = Math.min(max, this.problem.pairs.score.length)
      gap += Math.max(beyond(0), beyond(Math.min(min, most)), beyond(most))
    }
    return gap
  }

  /**
   * The largest distance of any leaf. A pair whose price is further from its use than `distance` is used likewise by every
   * better match, and need not be looked at again.
   */
  judgeTree(tree: ProofTree, distance: number): number {
    this.open = this.open.filter((at) => Math.abs(this.reducedWorth(at, this.bitsOf(at))) <= distance)
    const { place, helper } = this.problem.pairs
    const position = new Map<number, number>()
    for (let at = 0; at < place.length; at++) position.set(this.keyOf(place[at]!, helper[at]!), at)
    const walk = (node: ProofTree): number => {
      if (!('pair' in node)) return this.judgeLeaf(node.prices)
      const at = position.get(this.keyOf(...node.pair))
      // What is not offered is never in; a pair decided twice proves nothing.
      if (at === undefined) return walk(node.whenOut)
      if (this.decided.has(at)) return Infinity
      this.decided.set(at, true)
      const whenIn = walk(node.whenIn)
      this.decided.set(at, false)
      const whenOut = walk(node.whenOut)
      this.decided.delete(at)
      return Math.max(whenIn, whenOut)
    }
    return walk(tree)
  }

  private judgeLeaf(prices: readonly LimitPrice[]): number {
    const before = this.limits.reprice(prices)
    const gap = this.judge()
    this.limits.reprice(before)
    return gap
  }

  private reducedWorth(at: number, bits: number): number {
    const { place, helper, score } = this.problem.pairs
    let worth = score[at]! - this.limits.priceOf(place[at]!, helper[at]!)
    if (bits & isPin) worth += this.pinWorth
    if (bits & isKept) worth += this.keepWorth - this.limits.budget.price
    return worth
  }

  private mark(list: MatchingResult['pairs'], bit: number): void {
    for (const [r, p] of list) {
      const key = this.keyOf(r, p)
      this.marks.set(key, (this.marks.get(key) ?? 0) | bit)
    }
  }

  private bitsOf(at: number): number {
    return this.marks.get(this.keyOf(this.problem.pairs.place[at]!, this.problem.pairs.helper[at]!)) ?? 0
  }

  private keyOf(r: number, p: number): number {
    return r * this.problem.helpers.length + p
  }
}
