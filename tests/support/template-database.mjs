import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, root } from '../../scripts/steps.mjs'

const cache = path.join(root, '.cache')
const madeOf = ['prisma', 'scripts', 'src/modules', 'src/platform', 'src/shared', 'package-lock.json']

/** A PGlite folder with migrations, reference and demonstration data, made once per state of the tree: a fresh one costs seconds, a copy a moment. */
export function embeddedTemplate() {
  const template = path.join(cache, `template-${fingerprint(madeOf).slice(0, 16)}`)
  if (existsSync(path.join(template, 'ready'))) return template
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(template, { recursive: true })
  for (const command of [['scripts/migrations.ts', 'apply'], ['scripts/seed.ts']])
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', ...command], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', PORTAL_STAGE: 'trial', DATA_DIRECTORY: template },
      stdio: 'pipe',
    })
  mkdirSync(path.join(template, 'ready'))
  return template
}

export function cloneEmbedded(target) {
  mkdirSync(target, { recursive: true })
  cpSync(path.join(embeddedTemplate(), 'database'), path.join(target, 'database'), { recursive: true })
}
