import { rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { closeDatabase } from '@/platform/db/database'
import { templateName } from './postgres-server'
import { cloneEmbedded } from './template-database.mjs'

/** The engine this run is on; concurrency proves nothing on PGlite, which has one connection. */
export const engine = process.env.TEST_ENGINE === 'postgresql' ? 'postgresql' : 'pglite'

/**
 * What a test file finds: reference and demonstration data (`seeded`), and beside them the small round with its match
 * confirmed and a run of the sample round (`matched`).
 */
type Contents = 'seeded' | 'matched'

// One name for each worker: the settings a process reads once hold for every file it runs.
const name = `portal_${process.env.VITEST_POOL_ID}`
const matchedTemplate = `${templateName}_matched`
const urlOf = (database: string) => inject('postgresUrl').replace('DATABASE', database)

async function onServer<Value>(work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: urlOf('postgres') })
  await client.connect()
  return work(client).finally(() => client.end())
}

const drop = (client: pg.Client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)

async function addMatches() {
  const { makeMatched } = await import('./sample-round-run')
  await makeMatched()
  await closeDatabase()
}

/** Solving takes seconds, copying none: what the first file had to make, the others copy. */
async function makeOnServer(contents: Contents): Promise<void> {
  const copy = (client: pg.Client, from: string, to: string) => client.query(`CREATE DATABASE ${to} TEMPLATE ${from}`)
  await onServer(async (client) => {
    await drop(client)
    if (contents === 'seeded') return copy(client, templateName, name)
    await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [matchedTemplate])
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = $1`, [matchedTemplate])
    if (rowCount) return copy(client, matchedTemplate, name)
    await copy(client, templateName, name)
    await addMatches()
    return copy(client, name, matchedTemplate)
  })
}

async function makeEmbedded(folder: string, contents: Contents): Promise<void> {
  cloneEmbedded(folder)
  if (contents === 'matched') await addMatches()
}

/** A database of its own for this test file, on the engine of this run. */
export function useDatabase(contents: Contents = 'seeded'): void {
  const folder = path.join(os.tmpdir(), `${name}_${process.pid}`)

  beforeAll(async () => {
    process.env.DATA_DIRECTORY = folder
    process.env.DATABASE_URL = engine === 'pglite' ? '' : urlOf(name)
    await (engine === 'pglite' ? makeEmbedded(folder, contents) : makeOnServer(contents))
  })

  afterAll(async () => {
    await closeDatabase()
    if (engine === 'postgresql') await onServer(drop)
    rmSync(folder, { recursive: true, force: true })
  })
}
