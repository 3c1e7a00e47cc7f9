import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { parseMatchingProblem } from '@/modules/matching/domain/parse-matching-problem'
import { solveMatching } from '@/modules/matching/domain/solve-matching'

const file = process.argv[2]!
const parsed = parseMatchingProblem(JSON.parse(gunzipSync(readFileSync(file)).toString()))
if (!parsed.ok) throw new Error(`${parsed.path}: ${parsed.message}`)
for (let i = 0; i < Number(process.argv[3] ?? 1); i++) {
  const { certificate, timingMs, status, total } = solveMatching(parsed.problem, { clock: () => performance.now() })
  console.log(status, total, parsed.problem.expected?.total, certificate.gap, certificate.levels, timingMs)
}
