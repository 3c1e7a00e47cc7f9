import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'

const root = path.resolve(import.meta.dirname, '..')
const schemaFolder = path.join(root, 'prisma/schema')
export const migrationsFolder = path.join(root, 'prisma/migrations')
const filters = { externalTables: [], externalEnums: [] }

const schemas = () =>
  readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => ({ path: name, content: readFileSync(path.join(schemaFolder, name), 'utf8') }))

export const migrationNames = () =>
  readdirSync(migrationsFolder)
    .filter((name) => existsSync(path.join(migrationsFolder, name, 'migration.sql')))
    .sort()

const migrations = () => ({
  baseDir: migrationsFolder,
  lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames().map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(path.join(migrationsFolder, name, 'migration.sql'), 'utf8') },
    },
  })),
})

/**
 * Prisma's own schema engine as WebAssembly, over a driver adapter: the native engine is a download that closed
 * networks refuse. The package's entry imports its .wasm as a module, which Node 20 cannot do, hence by hand.
 */
async function engineOver(factory: SqlMigrationAwareDriverAdapterFactory) {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
  const glue = await import(pathToFileURL(path.join(path.dirname(entry), 'schema_engine_bg.js')).href)
  const binary = readFileSync(path.join(path.dirname(entry), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
  return glue.SchemaEngine.new(
    { datamodels: schemas().map(({ path: file, content }) => [file, content]) },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  )
}

/**
 * Runs a migration as one script, all of it or none. The adapters do not: one splits at every semicolon, also inside a
 * function body, and one does not wait for the end and so loses errors.
 */
export function withWholeScripts(
  factory: SqlMigrationAwareDriverAdapterFactory,
  run: (script: string) => Promise<unknown>,
): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect()
      adapter.executeScript = async (script) => {
        await run(script)
      }
      return adapter
    },
  }
}

/** SQL that would bring the migrations up to the schema; empty when they agree. */
export async function pendingSql(shadow: SqlMigrationAwareDriverAdapterFactory): Promise<string> {
  const engine = await engineOver(shadow)
  const { stdout } = await engine.diff({
    from: { tag: 'migrations', ...migrations() },
    to: { tag: 'schemaDatamodel', files: schemas() },
    script: true,
    exitCode: null,
    filters,
  })
  return /^-- This is an empty migration/.test(stdout) ? '' : stdout
}

/** Applies what is pending in Prisma's own table, so that `prisma migrate deploy` agrees. Returns the names applied. */
export async function applyMigrations(target: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> {
  const engine = await engineOver(target)
  const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrations(), filters })
  return appliedMigrationNames
}
