import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { calculateRun } from '@/modules/matching/domain/runs/calculate-run'
import { problemFile } from '@/engine/files/problem-file'
import { makeMatchingProblem } from '@/modules/matching/domain/problem/make-matching-problem'
import type { CalculationFiles } from '@/modules/matching/server/calculate.worker'
import { calculateInWorker } from '@/modules/matching/server/calculate-in-worker'
import { sha256 } from '@/modules/audit/server/record-event'
import { aCalculation, aLargeCalculation } from '../../support/scoring-facts'

describe('calculating in a worker thread', () => {
  test('gives the same match as calculating here, tells its steps, and hands over the problem it solved', async () => {
    const input = aCalculation()
    const steps: string[] = []
    let files: CalculationFiles | undefined
    const given = await calculateInWorker(input, {
      onStep: (step) => steps.push(step),
      onFiles: (made) => (files = made),
    })
    expect(given).toEqual(calculateRun(input))
    expect(steps).toEqual(['scoring', 'building', 'solving', 'verifying'])
    const text = gunzipSync(files!.problem).toString()
    const { problem } = makeMatchingProblem(input.name, input.facts, input.settings)
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(problemFile(problem))))
    expect(files!.problemHash).toBe(sha256(text))
    expect(JSON.parse(gunzipSync(files!.facts).toString())).toEqual(input.facts)
  })

  test('lifts the worst region first when asked to', async () => {
    const { result } = await calculateInWorker(aCalculation({ fairness: 'floor' }))
    expect(result.fairness).toMatchObject({ proven: true })
  })

  test('a cancelled run gives the best match so far, marked as stopped', async () => {
    const controller = new AbortController()
    controller.abort()
    const { result } = await calculateInWorker(aLargeCalculation(), { signal: controller.signal })
    expect(result.status).toBe('stopped')
    expect(result.certificate.gap).toBeGreaterThan(0)
  })

  test('a time limit of nothing stops at once', async () => {
    expect((await calculateInWorker(aLargeCalculation(), { timeLimitMs: 0 })).result.status).toBe('stopped')
  })

  test('facts that make the thread crash reject', async () => {
    const input = aCalculation()
    await expect(calculateInWorker({ ...input, facts: { ...input.facts, regions: null } } as never)).rejects.toThrow()
  })
})
