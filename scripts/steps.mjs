// What start.mjs and test.mjs share: checking Node, running a step with its progress shown, knowing what changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '..')
const quiet = {
  NEXT_TELEMETRY_DISABLED: '1',
  CHECKPOINT_DISABLE: '1',
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  npm_config_update_notifier: 'false',
}

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Node.js 20.19 이상이 필요합니다. 지금은 ${process.versions.node}입니다.`)
  console.error(`Node.js 20.19 or newer is required; this is ${process.versions.node}.`)
  process.exit(1)
}

/** Hash of the contents of files and folders, in a fixed order. Missing ones count as empty. */
export function fingerprint(names) {
  const hash = createHash('sha256')
  const add = (file) => {
    if (!existsSync(file)) return
    if (statSync(file).isDirectory()) {
      for (const name of readdirSync(file).sort()) if (name !== 'generated') add(path.join(file, name))
    } else hash.update(path.relative(root, file)).update(readFileSync(file))
  }
  for (const name of names) add(path.join(root, name))
  return hash.digest('hex')
}

const seconds = (since) => `${Math.round((Date.now() - since) / 1000)}초`

/** Runs a command with a line of progress; its output is shown when it fails, or all along with `isLoud`. */
export function step(label, command, args, { env = {}, isLoud = false } = {}) {
  const startedAt = Date.now()
  console.log(`▸ ${label}`)
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...quiet, ...env },
    stdio: ['ignore', isLoud ? 'inherit' : 'pipe', isLoud ? 'inherit' : 'pipe'],
  })
  const output = []
  child.stdout?.on('data', (chunk) => output.push(chunk))
  child.stderr?.on('data', (chunk) => output.push(chunk))
  const ticker = setInterval(() => !isLoud && console.log(`  … ${label} ${seconds(startedAt)} 지남`), 15_000)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      clearInterval(ticker)
      const text = Buffer.concat(output).toString()
      if (code === 0) {
        console.log(`  ✓ ${label} (${seconds(startedAt)})`)
        resolve(text)
      } else {
        console.error(text)
        reject(new Error(`${label}: 끝내지 못했습니다 (exit ${code}).`))
      }
    })
  })
}

/** Runs the step only when what it depends on differs from the last time it went through. */
export async function stepIfChanged(stampFile, print, run) {
  const file = path.resolve(root, stampFile)
  if (existsSync(file) && readFileSync(file, 'utf8') === print) return false
  await run()
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, print)
  return true
}

export const installPackages = () =>
  stepIfChanged('node_modules/.portal-installed', fingerprint(['package-lock.json', '.npmrc']), () =>
    step('패키지 설치 (npm ci)', 'npm', ['ci', '--no-audit', '--no-fund']),
  )

export function generateClient() {
  const stamp = 'node_modules/.portal-generated'
  if (!existsSync(path.join(root, 'src/platform/db/generated/client.ts')))
    rmSync(path.join(root, stamp), { force: true })
  return stepIfChanged(stamp, fingerprint(['prisma/schema', 'package-lock.json']), () =>
    step('데이터베이스 클라이언트 만들기', process.execPath, ['node_modules/prisma/build/index.js', 'generate']),
  )
}

export const sources = [
  'src',
  'public',
  'prisma/schema',
  'package-lock.json',
  'package.json',
  'next.config.ts',
  'tsconfig.json',
  'postcss.config.mjs',
]

export const buildPortal = () =>
  stepIfChanged('.next/portal-built', fingerprint(sources), () =>
    step('화면 빌드 (next build)', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { NODE_ENV: 'production' },
    }),
  )

const tsx = ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server']

/** Migrations and data. The embedded database is left alone when nothing changed; a server is always asked. */
export async function prepareDatabase() {
  const prepare = async () => {
    await step('데이터베이스 구조 맞추기', process.execPath, [...tsx, 'scripts/migrations.ts', 'apply'])
    console.log(
      (await step('참고 자료와 시연 자료 싣기', process.execPath, [...tsx, 'scripts/seed.ts']))
        .trim()
        .replace(/^/gm, '    '),
    )
  }
  if (process.env.DATABASE_URL) return prepare()
  const directory = path.resolve(root, process.env.DATA_DIRECTORY || '.data')
  const stamp = path.join(directory, 'prepared')
  // The folder was removed by hand: what we noted about it no longer holds.
  if (!existsSync(path.join(directory, 'database', 'PG_VERSION'))) rmSync(stamp, { force: true })
  return stepIfChanged(stamp, fingerprint(['prisma', 'package-lock.json']) + (process.env.PORTAL_STAGE ?? ''), prepare)
}
