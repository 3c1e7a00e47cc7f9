import type { MatchingProblem } from '../matching-problem'
import type { MatchingResult } from '../matching-result'
import { listPricedLimits } from './priced-limits'

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
 * Cost: one pass over the pairs. Runs in Node and in the browser.
 */
export function verifyCertificate(
  problem: MatchingProblem,
  { pairs, total, certificate }: Pick<MatchingResult, 'pairs' | 'total' | 'certificate'>,
): Verification {
  const { levels } = certificate
  const marks = new Map<number, number>()
  const mark = (list: MatchingResult['pairs'], bit: number) => {
    for (const [r, p] of list) {
      const key = r * problem.helpers.length + p
      marks.set(key, (marks.get(key) ?? 0) | bit)
    }
  }
  mark(pairs, isChosen)
  mark(problem.pins ?? [], isPin)
  mark(problem.keep ?? [], isKept)
  const pinsHold = [...marks.values()].every((bits) => !(bits & isPin) || bits & isChosen)
  const keepWorth = problem.changeBudget === undefined ? levels.keep : 0
  const limits = listPricedLimits(problem, certificate)
  const { place, helper, score } = problem.pairs
  let gap = 0
  let found = 0
  let points = 0
  for (let at = 0; at < score.length; at++) {
    const r = place[at]!
    const p = helper[at]!
    const bits = marks.get(r * problem.helpers.length + p) ?? 0
    let worth = score[at]! - limits.priceOf(r, p)
    if (bits & isPin) worth += levels.pin
    if (bits & isKept) worth += keepWorth - limits.budget.price
    if (bits & isKept) limits.budget.max++
    if (bits & isChosen) {
      for (const limit of limits.of(r, p)) limit.count++
      if (bits & isKept) limits.budget.count++
      points += score[at]!
      found++
    }
    // A pin that holds is a fact, not a choice.
    if (!(pinsHold && bits & isPin)) gap += Math.max(0, worth) - (bits & isChosen ? worth : 0)
  }
  limits.budget.min = Math.max(0, limits.budget.max - (problem.changeBudget ?? Infinity))
  for (const { min, max, count, price, reward } of limits.all()) {
    const worth = (use: number) => reward * Math.min(use, min) + price * use
    gap += Math.max(worth(0), worth(Math.min(min, score.length)), worth(Math.min(max, score.length))) - worth(count)
  }
  if (found !== pairs.length) return { valid: false, fault: 'a pair is not offered or listed twice', gap }
  if (points !== total) return { valid: false, fault: `the total is ${points}, not ${total}`, gap }
  const broken = limits.all().find(({ count, max }) => count > max)
  if (broken) return { valid: false, fault: `${broken.name}: ${broken.count} where ${broken.max} are allowed`, gap }
  if (gap !== certificate.gap) return { valid: false, fault: `the gap is ${gap}, not ${certificate.gap}`, gap }
  return { valid: true, gap }
}
