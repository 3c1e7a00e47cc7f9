import type { MatchingProblem } from '@/engine/matching-problem'
import type { ProofTree } from '@/engine/matching-result'
import { loadLinearSolver } from '@/engine/crossing/linear-model'
import { encodeFlowNetwork } from '@/engine/network/encode-flow-network'
import { openMatching } from '@/engine/solve-matching'
import { readMatch, solveNetwork } from '@/engine/network/solve-network'
import { readInstance } from '../../tests/support/matching-instances/problems'
import { crossingShapes } from './crossing-shapes'
import { generateInstance } from './generate-instance'
import { loadHighsPeer } from './highs-peer'
import { compileLemon, type PeerRun } from './lemon-peer'
import { processorMs } from './processor-time'
import { measureQuestions } from './questions'

const repeats = 25

function runOurs(problem: MatchingProblem, times: number): PeerRun {
  const measured: number[] = []
  let total = 0
  for (let time = 0; time < times; time++) {
    const work = () => {
      const network = encodeFlowNetwork(problem)
      ;({ total } = readMatch(network, solveNetwork(network).columns))
    }
    measured.push(processorMs(work))
  }
  return { total, times: measured }
}

const median = (times: readonly number[]) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)]!
const shown = (value: number | undefined) => (value === undefined ? '–' : value.toFixed(value < 100 ? 1 : 0))

const leaves = (proof: ProofTree | undefined): number => {
  if (!proof) return 0
  return 'pair' in proof ? leaves(proof.whenIn) + leaves(proof.whenOut) : 1
}

/** The shapes on which limits cross: median of five, in processor time, with what the proof takes to check. */
function measureCrossing(): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {}
  for (const { name, make } of crossingShapes) {
    const problem = make()
    const clock = () => process.cpuUsage().user / 1000
    const runs = Array.from({ length: 5 }, () => openMatching(problem, { explain: false, clock }).result)
    const ms = (key: 'build' | 'solve' | 'verify') => shown(median(runs.map(({ timingMs }) => timingMs[key])))
    const { total, certificate } = runs[0]!
    table[name] = {
      'build ms': ms('build'),
      'solve ms': ms('solve'),
      'verify ms': ms('verify'),
      gap: String(certificate.gap),
      'leaves of the proof': String(leaves(certificate.proof)),
      total: String(total),
    }
  }
  return table
}

async function main(): Promise<void> {
  const skipSlow = process.argv.includes('--quick')
  const highs = await loadHighsPeer()
  await loadLinearSolver()
  const lemon = compileLemon()
  if (!lemon) console.log('LEMON is left out: g++ or liblemon-dev is missing')
  const problems: readonly (readonly [string, MatchingProblem, number])[] = [
    ['141×500 (a500)', readInstance('a500'), 5],
    ['141×200 (a200)', readInstance('a200'), 5],
    ['141×2,000 (a2000)', readInstance('a2000'), 1],
    ['141×5,000 generated', generateInstance({ seed: 5000, places: 141, helpers: 5000, density: 1 }), 1],
    ['3,500×5,000 (s3500)', readInstance('s3500'), 1],
    ['3,500×5,000 generated', generateInstance({ seed: 3500, places: 3500, helpers: 5000, density: 0.01 }), 1],
  ]
  const table: Record<string, Record<string, string>> = {}
  for (const [name, problem, highsRepeats] of problems) {
    const cold = runOurs(problem, 1).times[0]!
    runOurs(problem, 3)
    const ours = runOurs(problem, repeats)
    const theirs = lemon?.run(problem, repeats)
    const peer = skipSlow ? undefined : highs(problem, highsRepeats)
    for (const [peerName, run] of Object.entries({ LEMON: theirs, HiGHS: peer })) {
      if (run && run.total !== ours.total)
        throw new Error(`${name}: ${peerName} finds ${run.total}, we find ${ours.total}`)
    }
    const ms = median(ours.times)
    const lemonMs = theirs && median(theirs.times)
    const highsMs = peer && median(peer.times)
    table[name] = {
      'cold ms': shown(cold),
      'ours ms': shown(ms),
      'LEMON ms': shown(lemonMs),
      'ours / LEMON': lemonMs === undefined ? '–' : (ms / lemonMs).toFixed(2),
      'HiGHS ms': shown(highsMs),
      'HiGHS / ours': highsMs === undefined ? '–' : shown(highsMs / ms),
      total: String(ours.total),
    }
    console.log(name, JSON.stringify(table[name]))
  }
  lemon?.remove()
  console.table(measureCrossing())
  console.table(table)
  console.log(
    `processor time, medians of ${repeats} warm runs, building included; HiGHS 5 or 1; the first line's cold run is the first call of the process`,
  )
  console.table(measureQuestions(readInstance('a500'), openMatching))
  console.log(
    `largest resident memory of this process, all peers included: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
}

await main()
