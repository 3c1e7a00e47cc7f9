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

let passed = 0
let failed = 0
const failures = []

const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  DATABASE_URL: '',
  PORTAL_STAGE: '',
  FORCE_COLOR: '0',
}

/** Runs a command with its output shown. Resolves with its exit code. */
const run = (command, args) =>
  new Promise((resolve) => {
    spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...quiet },
      stdio: ['ignore', 'inherit', 'inherit'],
    }).once('close', (code) => resolve(code ?? 1))
  })

const bin = (name) => path.join('node_modules', name)

async function check(label, work) {
  const startedAt = Date.now()
  console.log(`\n▸ ${label}`)
  let isRight = false
  try {
    isRight = await work()
  } catch (error) {
    console.error(error.message)
  }
  if (isRight) passed += 1
  else {
    failed += 1
    failures.push(label)
  }
  console.log(`  ${isRight ? '✓' : '✗'} ${label} (${Math.round((Date.now() - startedAt) / 1000)}초)`)
}

/** A suite counts its own tests; one that could not even start counts as a failure. */
async function suite(label, command, args, file, read) {
  const startedAt = Date.now()
  console.log(`\n▸ ${label}`)
  const code = await run(command, args)
  const counts = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  if (counts.passed + counts.failed === 0 || (code !== 0 && counts.failed === 0)) counts.failed += 1
  passed += counts.passed
  failed += counts.failed
  if (counts.failed > 0) failures.push(`${label} (${counts.failed})`)
  console.log(
    `  ${counts.failed === 0 ? '✓' : '✗'} ${label}: ${counts.passed} passed, ${counts.failed} failed (${Math.round((Date.now() - startedAt) / 1000)}초)`,
  )
}

const vitest = (label, ...projects) => {
  const file = path.join(results, `${projects.join('-')}.json`)
  const args = [
    bin('vitest/vitest.mjs'),
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]
  return suite(label, process.execPath, args, file, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }))
}

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

await check(
  '자료형 (tsc)',
  async () =>
    (await run(process.execPath, [bin('next/dist/bin/next'), 'typegen'])) === 0 &&
    (await run(process.execPath, [bin('typescript/bin/tsc'), '--noEmit'])) === 0,
)
await check(
  '규칙 (eslint)',
  async () => (await run(process.execPath, [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'])) === 0,
)
await vitest('단위·구조', 'unit', 'architecture')
await vitest('매칭 엔진', 'engine')
await vitest('통합 (PGlite)', 'pglite')
await vitest('통합 (PostgreSQL)', 'postgresql')
await check('빌드 (next build)', async () => (await buildPortal(), true))
await suite(
  '브라우저',
  process.execPath,
  [bin('@playwright/test/cli.js'), 'test'],
  path.join(results, 'e2e.json'),
  ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  }),
)

if (failures.length > 0) console.log(`\n실패: ${failures.join(', ')}`)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
