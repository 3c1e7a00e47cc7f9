import { defineConfig } from 'prisma/config'

// `generate` and `validate` never start the native engine, but the CLI insists on a path to one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://localhost/unused-with-the-embedded-database' },
})
