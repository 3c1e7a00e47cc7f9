import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { solveFairMatching } from '@/engine/fairness/fair-match'
import type { MatchingResult } from '@/engine/matching-result'
import { readMatchingFile } from '@/engine/files/read-matching-file'
import { openMatching } from '@/engine/solve-matching'

const usage = 'npm run match -- <instance.json[.gz]> [--out result.json] [--fair floor|none] [--what-if R,P]'
const largestBytes = 100_000_000
const exitCodes = { optimal: 0, stopped: 0, impossible: 3 }

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
      options: { out: { type: 'string' }, fair: { type: 'string', default: 'none' }, 'what-if': { type: 'string' } },
    })
    if (positionals.length !== 1 || !['floor', 'none'].includes(values.fair)) throw new Unreadable(`usage: ${usage}`)
    return { file: positionals[0]!, ...values }
  } catch (error) {
    if (error instanceof TypeError) throw new Unreadable(`${error.message}\nusage: ${usage}`)
    throw error
  }
}

function solve(): MatchingResult {
  const { file, fair, 'what-if': question, out } = readArguments()
  const parsed = readMatchingFile(readText(file))
  if (!parsed.ok) throw new Unreadable(`${parsed.path}: ${parsed.message}`)
  const options = { clock: () => performance.now() }
  const open = openMatching(parsed.problem, options)
  let result = fair === 'floor' ? solveFairMatching(parsed.problem, options) : open.result
  if (question !== undefined) {
    const [region, partner] = question.split(',').map(Number)
    const whatIf = open.whatIf([region!, partner!])
    if (!whatIf) throw new Unreadable(`--what-if ${question}: no such pair is offered`)
    result = { ...result, whatIf }
  }
  if (out === undefined) process.stdout.write(`${JSON.stringify(result)}\n`)
  else {
    writeFileSync(out, `${JSON.stringify(result)}\n`)
    process.stdout.write(`${summarise(result)}\n`)
  }
  return result
}

function summarise({
  status,
  total,
  pairs,
  certificate,
  clashes = [],
  timingMs,
  whatIf,
  fairness,
}: MatchingResult): string {
  const { build, solve: solving, verify } = timingMs
  const ms = [build, solving, verify].map((value) => value.toFixed(1)).join(' + ')
  return [
    `${status}: ${pairs.length} pairs, total ${total}, certificate gap ${certificate.gap}, build + solve + verify ${ms} ms`,
    ...clashes.map(({ regions, partners, need, capacity, repairs }) => {
      return `clash: regions [${regions}] need ${need}, partners [${partners}] can give ${capacity}; ${repairs.length} repairs`
    }),
    ...(fairness ? [`floor ${fairness.floor}, proven ${fairness.proven}, gap ${fairness.gap}`] : []),
    ...(whatIf ? [`what if [${whatIf.pair}]: ${whatIf.possible ? `loss ${whatIf.loss}` : 'impossible'}`] : []),
  ].join('\n')
}

try {
  process.exitCode = exitCodes[solve().status]
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}
