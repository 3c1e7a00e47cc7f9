import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/platform/db/database'
import { templateName } from './postgres-server'
import { cloneEmbedded } from './template-database'

/** The engine this run is on; concurrency proves nothing on PGlite, which has one connection. */
export const engine = process.env.TEST_ENGINE === 'postgresql' ? 'postgresql' : 'pglite'

async function withServer(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: inject('postgresUrl').replace('DATABASE', 'postgres') })
  await client.connect()
  await work(client)
  await client.end()
}

/** A database of its own for this test file, with reference and demonstration data, on the engine of this run. */
export function useDatabase(): void {
  const name = `portal_${randomUUID().replaceAll('-', '')}`
  const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-test-'))

  beforeAll(async () => {
    process.env.DATA_DIRECTORY = folder
    if (engine === 'pglite') {
      process.env.DATABASE_URL = ''
      cloneEmbedded(folder)
    } else {
      await withServer((client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${templateName}`))
      process.env.DATABASE_URL = inject('postgresUrl').replace('DATABASE', name)
    }
  })

  afterAll(async () => {
    await closeDatabase()
    if (engine === 'postgresql') await withServer((client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
    rmSync(folder, { recursive: true, force: true })
  })
}
