// npm test: everything, from a fresh clone, with nothing set up. Ends with one line `N passed, N failed`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildPortal, checkNode, generateClient, installPackages, root } from './steps.mjs'

checkNode()
process.chdir(root)
const results = path.join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  DATABASE_URL: '',
  PORTAL_STAGE: '',
  NO_COLOR: '1',
}

const bin = (name) => path.join('node_modules', name)
const secondsSince = (startedAt) => Math.round((Date.now() - startedAt) / 1000)

/** Runs a command and keeps its output for later, so that two that run side by side stay readable. */
function run(stage, command, args) {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...quiet, TEST_WORKERS: String(stage.processors) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => stage.output.push(chunk))
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)))
}

/** Commands one after the other, which count as one test. */
const check = (...commands) =>
  async function (stage) {
    for (const args of commands) if ((await run(stage, process.execPath, args)) !== 0) return { passed: 0, failed: 1 }
    return { passed: 1, failed: 0 }
  }

/** A suite counts its own tests; one that could not even start counts as a failure. */
const suite = (args, file, read) =>
  async function (stage) {
    const code = await run(stage, process.execPath, args)
    const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
    if (counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0)) counts.failed += 1
    return counts
  }

function vitest(project) {
  const file = path.join(results, `${project}.json`)
  const args = ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  return suite([bin('vitest/vitest.mjs'), ...args], file, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }))
}

const journeys = suite([bin('@playwright/test/cli.js'), 'test'], path.join(results, 'e2e.json'), ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
}))

async function perform(stage) {
  const startedAt = Date.now()
  stage.output = []
  console.log(`▸ ${stage.label}`)
  const lastLine = () => Buffer.concat(stage.output.slice(-4)).toString().trim().split('\n').at(-1).trim().slice(-80)
  const ticker = setInterval(
    () => console.log(`  … ${stage.label} ${secondsSince(startedAt)}초 지남  ${lastLine()}`),
    30_000,
  )
  const { passed, failed } = await stage.work(stage).catch((error) => {
    stage.output.push(Buffer.from(error.message))
    return { passed: 0, failed: 1 }
  })
  clearInterval(ticker)
  Object.assign(stage, { passed, failed, seconds: secondsSince(startedAt) })
  const said = Buffer.concat(stage.output).toString().trim()
  if (said) console.log(`\n${said}\n`)
  const mark = failed === 0 ? '✓' : '✗'
  console.log(`  ${mark} ${stage.label}: ${passed} passed, ${failed} failed (${stage.seconds}초)`)
}

/** Starts stages in their order as soon as the processors each asks for are free. */
async function performAll(stages, processors = 2) {
  const waiting = [...stages]
  const running = new Set()
  let free = processors
  while (waiting.length > 0 || running.size > 0) {
    while (waiting.length > 0 && waiting[0].processors <= free) {
      const stage = waiting.shift()
      free -= stage.processors
      const ended = perform(stage).then(() => {
        free += stage.processors
        running.delete(ended)
      })
      running.add(ended)
    }
    await Promise.race(running)
  }
}

/** Hangul takes two columns of a terminal. */
const blanks = (text, columns) => ' '.repeat(columns - [...text].reduce((sum, one) => sum + (one < 'ᄀ' ? 1 : 2), 0))
const row = (label, ...cells) => label + blanks(label, 22) + cells.map((cell) => blanks(`${cell}`, 8) + cell).join('')

/** The browser of the journeys: Debian's, installed when missing and allowed. Downloads of other builds are not attempted. */
function ensureChromium() {
  const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium'
  if (existsSync(chromium)) return
  console.log('▸ chromium 설치 (apt-get)')
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  if (!existsSync(chromium))
    throw new Error('chromium이 없습니다. 설치한 뒤 다시 실행하거나 CHROMIUM에 경로를 적어 주세요.')
}

await installPackages()
await generateClient()
ensureChromium()

const startedAt = Date.now()
const eslint = [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0']
const typegen = [bin('next/dist/bin/next'), 'typegen']
const stages = [
  { label: '자료형 (tsc)', processors: 1, work: check(typegen, [bin('typescript/bin/tsc'), '--noEmit']) },
  { label: '규칙 (eslint)', processors: 1, work: check(eslint) },
  { label: '구조', processors: 1, work: vitest('architecture') },
  { label: '매칭 엔진', processors: 1, work: vitest('engine') },
  { label: '빌드 (next build)', processors: 1, work: async () => (await buildPortal(), { passed: 1, failed: 0 }) },
  { label: '단위', processors: 1, work: vitest('unit') },
  { label: '내장 (PGlite)', processors: 1, work: vitest('embedded') },
  { label: '통합 (PostgreSQL)', processors: 2, work: vitest('integration') },
  { label: '브라우저', processors: 2, work: journeys },
]
await performAll(stages)

const total = (key) => stages.reduce((sum, stage) => sum + stage[key], 0)
console.log(`\n${row('단계', '시험', '초')}`)
for (const { label, passed, failed, seconds } of stages) console.log(row(label, passed + failed, seconds))
console.log(row('모두', total('passed') + total('failed'), secondsSince(startedAt)))
const failures = stages.filter(({ failed }) => failed > 0).map(({ label, failed }) => `${label} (${failed})`)
if (failures.length > 0) console.log(`\n실패: ${failures.join(', ')}`)
console.log(`${total('passed')} passed, ${total('failed')} failed`)
process.exit(failures.length === 0 ? 0 : 1)
