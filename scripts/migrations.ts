import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { environment } from '@/platform/env'
import { openEmbeddedDatabase } from '@/platform/db/embedded-database'
import { applyMigrations, migrationsFolder, pendingSql, withWholeScripts } from './schema-engine'

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

async function author(name: string | undefined) {
  if (!name || !/^[a-z0-9_]+$/.test(name))
    throw new Error('Name the migration in snake_case: npm run migration -- add_rounds')
  const sql = await pendingSql(new PrismaPGlite(new PGlite()))
  if (!sql) return console.log('The migrations already agree with the schema.')
  const folder = path.join(migrationsFolder, `${timestamp()}_${name}`)
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  console.log(`Written: ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`)
}

async function applyToServer(connectionString: string) {
  const pool = new pg.Pool({ connectionString, connectionTimeoutMillis: 5_000 })
  const applied = await applyMigrations(withWholeScripts(new PrismaPg(pool), (script) => pool.query(script)))
  await pool.end()
  return applied
}

async function applyToEmbedded(directory: string) {
  const { pglite, close } = await openEmbeddedDatabase(directory)
  const applied = await applyMigrations(withWholeScripts(new PrismaPGlite(pglite), (script) => pglite.exec(script)))
  await close()
  return applied
}

async function apply() {
  const { DATABASE_URL, DATA_DIRECTORY } = environment()
  const applied = DATABASE_URL
    ? await applyToServer(DATABASE_URL)
    : await applyToEmbedded(path.join(DATA_DIRECTORY, 'database'))
  console.log(applied.length ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
}

const [command, name] = process.argv.slice(2)
await (command === 'author' ? author(name) : apply())
process.exit(0)
