import { describe, expect, test } from 'vitest'
import { solveMatching } from '@/engine/solve-matching'
import { readInstance } from '../../support/matching-instances/problems'
import { withdrawHelper } from '../../support/matching-instances/withdraw-helper'

describe('matching anew', () => {
  test('after any of ten withdrawals every other standing pair stays, unless a minimum needs it', () => {
    const problem = readInstance('a200')
    const { pairs } = solveMatching(problem)
    for (let gone = 55; gone < 155; gone += 10) {
      const next = withdrawHelper(problem, pairs, gone)
      expect(next.keep).toEqual(pairs.filter(([, p]) => p !== gone))
      const after = solveMatching(next, { explain: false })
      const now = new Set(after.pairs.map(String))
      expect(after.pairs.some(([, p]) => p === gone)).toBe(false)
      const broken = next.keep!.filter((pair) => !now.has(String(pair)))
      if (broken.length === 0) continue
      // A tie may end only where keeping all of them would leave a minimum unmet.
      const all = solveMatching({ ...next, keep: undefined, pins: next.keep! }, { explain: false })
      expect(all.status).toBe('impossible')
      expect(after.status).toBe('optimal')
    }
  })
})
