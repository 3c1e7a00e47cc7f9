import { calculateInWorker } from '@/modules/matching/server/calculate-in-worker'
import { someSettings } from '../../tests/support/scoring-facts'
import { generateFacts } from './generate-facts'
import { measureHealth } from './health'
import { quantile, shownMs } from './time'
import { measureWhatIf } from './what-if'

const questions = 400
const resolves = 20
const largeRuns = 5

type Table = Record<string, Record<string, string | number>>

const row = (times: readonly number[], ratio: string) => ({
  n: times.length,
  'median ms': shownMs(quantile(times, 0.5)),
  'p95 ms': shownMs(quantile(times, 0.95)),
  'p99 ms': shownMs(quantile(times, 0.99)),
  'worst ms': shownMs(quantile(times, 1)),
  ratio,
})

async function tellWhatIf(): Promise<Table> {
  const facts = generateFacts({ seed: 500, regions: 141, partners: 500 })
  const { solve, opening, direct, cold, later, again, agreed } = await measureWhatIf(facts, someSettings(), {
    questions,
    resolves,
  })
  const against = (times: readonly number[]) => {
    const shorter = quantile(again, 0.5) / quantile(times, 0.5)
    return `a new run / this ${shorter.toFixed(shorter < 10 ? 2 : 0)}`
  }
  console.log(`what if: ${agreed} of ${again.length} answers equal those of a new run`)
  return {
    '141×500: the run itself': row([solve], against([solve])),
    'what if: opening the desk': row([opening], against([opening])),
    'what if: asked of the desk': row(direct, against(direct)),
    'what if: first asked of its thread': row([cold], against([cold])),
    'what if: later asked of its thread': row(later, against(later)),
    'what if: a new run, pair pinned or barred': row(again, `${agreed} of ${again.length} equal`),
  }
}

async function tellHealth(): Promise<Table> {
  const facts = generateFacts({ seed: 5000, regions: 141, partners: 5000 })
  const runs: number[] = []
  const { idle, busy } = await measureHealth(async () => {
    for (let run = 1; run <= largeRuns; run++) {
      const began = performance.now()
      const steps: Record<string, number> = {}
      const onStep = (step: string) => (steps[step] = Math.round(performance.now() - began))
      const { result } = await calculateInWorker({ name: '', facts, settings: someSettings() }, { onStep })
      runs.push(performance.now() - began)
      console.log(`141×5,000: ${result.status}, total ${result.total}; steps began at ${JSON.stringify(steps)} ms`)
    }
  })
  const times = (share: number) => (quantile(busy, share) / quantile(idle, share)).toFixed(2)
  return {
    '141×5,000: a run in its thread': row(runs, ''),
    'health every 50 ms: idle': row(idle, ''),
    'health every 50 ms: during the runs': row(
      busy,
      `busy / idle: median ${times(0.5)}, p99 ${times(0.99)}, worst ${times(1)}`,
    ),
  }
}

const table = { ...(await tellWhatIf()), ...(await tellHealth()) }
console.table(table)
console.log(
  'wall-clock; the pairs of what if are half inside the match; health is asked from another process, on the beat',
)
process.exit(0)
