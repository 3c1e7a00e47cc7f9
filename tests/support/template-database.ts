import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, root } from '../../scripts/steps.mjs'

const cache = path.join(root, '.cache')

/** A PGlite folder with migrations, reference and demonstration data, made once per state of `prisma/`: a fresh one costs seconds, a copy a moment. */
export function embeddedTemplate(): string {
  const template = path.join(
    cache,
    `template-${fingerprint(['prisma', 'src/shared', 'src/modules/accounts/domain/data', 'package-lock.json']).slice(0, 16)}`,
  )
  if (existsSync(path.join(template, 'ready'))) return template
  rmSync(cache, { recursive: true, force: true })
  mkdirSync(template, { recursive: true })
  const run = (script: string, ...args: string[]) =>
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', script, ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: '', DATA_DIRECTORY: template },
      stdio: 'pipe',
    })
  run('scripts/migrations.ts', 'apply')
  run('scripts/seed.ts')
  mkdirSync(path.join(template, 'ready'))
  return template
}

export function cloneEmbedded(target: string): void {
  mkdirSync(target, { recursive: true })
  cpSync(path.join(embeddedTemplate(), 'database'), path.join(target, 'database'), { recursive: true })
}
