import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MatchingProblem } from '@/engine/matching-problem'
import { buildHardNetwork } from './hard-network'

/** LEMON's network simplex, compiled here and now; undefined where g++ or liblemon-dev is missing. */
export function compileLemon():
  { run: (problem: MatchingProblem, repeats: number) => PeerRun; remove: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'matching-lemon-'))
  const driver = join(folder, 'driver')
  const source = fileURLToPath(new URL('./lemon-driver.cpp', import.meta.url))
  const compiled = spawnSync('g++', ['-O3', '-march=native', '-DNDEBUG', '-o', driver, source], { stdio: 'ignore' })
  const remove = () => rmSync(folder, { recursive: true })
  if (compiled.status !== 0) {
    remove()
    return undefined
  }
  const run = (problem: MatchingProblem, repeats: number) => {
    const { nodes, arcs } = buildHardNetwork(problem)
    const lines = arcs.map(
      ({ source: from, target, lower, upper, cost }) => `${from} ${target} ${lower} ${upper} ${cost}`,
    )
    const input = `${repeats} ${nodes} ${arcs.length}\n${lines.join('\n')}\n`
    const [cost, ...times] = execFileSync(driver, { input, maxBuffer: 1e8 }).toString().trim().split('\n').map(Number)
    return { total: -cost!, times }
  }
  return { run, remove }
}

export interface PeerRun {
  readonly total: number
  /** Processor milliseconds of each run, building included. */
  readonly times: readonly number[]
}
