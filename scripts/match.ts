import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { loadLinearSolver } from '@/engine/crossing/linear-model'
import { solveFairMatching } from '@/engine/fairness/fair-match'
import { liftLevelByLevel, tracePriceOfFairness } from '@/engine/fairness/fairness-steps'
import type { ResultFile } from '@/engine/files/matching-file'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import { resultFile } from '@/engine/files/result-file'
import type { MatchingProblem } from '@/engine/matching-problem'
import type { WhatIf } from '@/engine/matching-result'
import { type OpenMatching, openMatching } from '@/engine/solve-matching'
import { findRepairs } from '@/modules/matching/domain/clashes/find-repairs'
import type { Shortfall } from '@/modules/matching/domain/clashes/shortfall'

const usage =
  'npm run match -- <instance.json[.gz]> [--out result.json] [--fair none|floor|steps] [--what-if R,P] [--time-limit seconds]'
const fairness = ['none', 'floor', 'steps']
const largestBytes = 100_000_000
/** `stopped`: the match holds all limits, but a better one is not ruled out. */
const exitCodes = { optimal: 0, impossible: 3, stopped: 4 }
const mostSeconds = 86_400

/** What a person must put right; everything else is a bug and throws. */
class Unreadable extends Error {}

function readText(file: string): string {
  const { size } = statOf(file)
  if (size > largestBytes) throw new Unreadable(`(file): ${size} bytes, at most ${largestBytes} are read`)
  const bytes = readFileSync(file)
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (packed ? unpack(bytes) : bytes).toString('utf8')
}

function statOf(file: string) {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile()) throw new Unreadable(`(file): there is no file ${file}`)
  return found
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: largestBytes })
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    const reason = tooLarge ? `more than ${largestBytes} bytes when unpacked` : 'damaged gzip'
    throw new Unreadable(`(file): ${reason}`)
  }
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        fair: { type: 'string', default: 'none' },
        'what-if': { type: 'string' },
        'time-limit': { type: 'string' },
      },
    })
    if (positionals.length !== 1 || !fairness.includes(values.fair)) throw new Unreadable(`usage: ${usage}`)
    const { 'what-if': question, 'time-limit': limit } = values
    if (question !== undefined && !/^\d+,\d+$/.test(question))
      throw new Unreadable(`--what-if ${question}: two indices are wanted, such as 0,17`)
    if (limit !== undefined && !(Number(limit) > 0 && Number(limit) <= mostSeconds))
      throw new Unreadable(`--time-limit ${limit}: seconds are wanted, more than 0 and at most ${mostSeconds}`)
    return { file: positionals[0]!, ...values }
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable(`${error.message}\nusage: ${usage}`)
    throw error
  }
}

function solve(): Answer {
  const { file, fair, 'what-if': question, 'time-limit': limit, out } = readArguments()
  const parsed = readMatchingFile(readText(file))
  if (!parsed.ok) throw new Unreadable(`${parsed.path}: ${parsed.message}`)
  const { problem } = parsed
  const deadline = performance.now() + Number(limit ?? Infinity) * 1000
  const options = { clock: () => performance.now(), shouldStop: () => performance.now() > deadline }
  const isFair = fair !== 'none'
  const open = openMatching(problem, { ...options, explain: !isFair })
  const result = isFair ? solveFairMatching(problem, options) : open.result
  const clashes = result.clashes && findRepairs(problem, result, options.shouldStop)
  const answer: Answer = {
    ...resultFile(result, clashes),
    ...(question !== undefined && { whatIf: ask(open, question) }),
    ...(fair === 'steps' && { fairSteps: stepsOf(problem, options.shouldStop) }),
  }
  if (out === undefined) process.stdout.write(`${JSON.stringify(answer)}\n`)
  else {
    write(out, `${JSON.stringify(answer)}\n`)
    process.stdout.write(`${summarise(answer)}\n`)
  }
  return answer
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new Unreadable(`--out ${file}: cannot be written (${code})`)
  }
}

function ask(open: OpenMatching, question: string): WhatIf {
  const [region, partner] = question.split(',').map(Number)
  const whatIf = open.whatIf([region!, partner!])
  if (!whatIf) throw new Unreadable(`--what-if ${question}: no such pair is offered`)
  return whatIf
}

/** Region by region the highest floor there is, each held while the next is lifted; and what fairness costs on the way. */
const stepsOf = (problem: MatchingProblem, shouldStop: () => boolean) => ({
  levels: liftLevelByLevel(problem, problem.places.length, shouldStop).map(({ place, ...level }) => ({
    region: place,
    ...level,
  })),
  price: tracePriceOfFairness(problem, undefined, shouldStop),
})

/** What is written: the result's file, and with each clash the repairs that mend it. */
interface Answer extends ResultFile<Shortfall> {
  readonly fairSteps?: ReturnType<typeof stepsOf>
}

function summarise({ status, total, pairs, certificate, clashes = [], timingMs, whatIf, fairness }: Answer): string {
  const { build, solve: solving, verify } = timingMs
  const ms = [build, solving, verify].map((value) => value.toFixed(1)).join(' + ')
  return [
    `${status}: ${pairs.length} pairs, total ${total}, certificate gap ${certificate.gap}, build + solve + verify ${ms} ms`,
    ...clashes.map(({ regions, partners, need, capacity, repairs }) => {
      return `clash: regions [${regions}] need ${need}, partners [${partners}] can give ${capacity}; ${repairs.length} repairs`
    }),
    ...(status === 'stopped'
      ? [`not proven: stopped by the time limit; no match is worth more than ${certificate.gap} above this one`]
      : []),
    ...(fairness ? [`floor ${fairness.floor}, proven ${fairness.proven}, gap ${fairness.gap}`] : []),
    ...(whatIf ? [`what if [${whatIf.pair}]: ${whatIf.possible ? `loss ${whatIf.loss}` : 'impossible'}`] : []),
  ].join('\n')
}

await loadLinearSolver()
try {
  process.exitCode = exitCodes[solve().status]
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
