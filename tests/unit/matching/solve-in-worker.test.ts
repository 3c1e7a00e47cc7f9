import { describe, expect, test } from 'vitest'
import { solveMatching } from '@/modules/matching/domain/solve-matching'
import { solveInWorker } from '@/modules/matching/server/solve-in-worker'
import { aProblem, readInstance } from '../../support/matching-instances/problems'

describe('solving in a worker thread', () => {
  test('gives the same match as solving here, and tells its steps', async () => {
    const problem = aProblem()
    const steps: string[] = []
    const result = await solveInWorker(problem, { onProgress: ({ step }) => steps.push(step) })
    const { timingMs: _here, ...expected } = solveMatching(problem)
    const { timingMs: _there, ...given } = result
    expect(given).toEqual(expected)
    expect(steps).toEqual(['building', 'solving', 'verifying'])
  })

  test('lifts the worst region first when asked to', async () => {
    const { fairness } = await solveInWorker(aProblem(), { fair: true })
    expect(fairness).toMatchObject({ floor: 12, proven: true })
  })

  test('a cancelled run gives the best match so far, marked as stopped', async () => {
    const controller = new AbortController()
    controller.abort()
    const result = await solveInWorker(readInstance('a500'), { signal: controller.signal })
    expect(result.status).toBe('stopped')
    expect(result.certificate.gap).toBeGreaterThan(0)
  })

  test('a time limit of nothing stops at once', async () => {
    expect((await solveInWorker(readInstance('a500'), { timeLimitMs: 0 })).status).toBe('stopped')
  })

  test('a problem that makes the thread crash rejects', async () => {
    await expect(solveInWorker({ ...aProblem(), regions: null } as never)).rejects.toThrow()
  })
})
