import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('./src', import.meta.url))
const serverOnly = fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url))

/** `server-only` throws outside Next's server build; in tests the rooms are held by lint instead. */
const resolve = { alias: { '@': source, 'server-only': serverOnly } }

/**
 * Files share their worker's modules: loading them anew for each file cost more than the tests. A file that needs a
 * module as it is on a first start resets modules and environment itself, before and after.
 * Time limits only end what hangs; `npm test` runs stages side by side.
 */
const common = {
  setupFiles: ['tests/support/load-linear-solver.ts'],
  isolate: false,
  maxWorkers: Number(process.env.TEST_WORKERS) || 2,
  testTimeout: 120_000,
  hookTimeout: 300_000,
}

/** The deployed engine runs everything; the embedded one what is its own and what may differ (docs/conventions.md). */
const onBothEngines = ['tests/integration/platform.test.ts', 'tests/integration/reference-data.test.ts']

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { ...common, name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { resolve, test: { ...common, name: 'engine', include: ['tests/engine/**/*.test.ts'], testTimeout: 600_000 } },
      { resolve, test: { ...common, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      {
        resolve,
        test: {
          ...common,
          name: 'embedded',
          include: ['tests/embedded/*.test.ts', ...onBothEngines],
          globalSetup: ['tests/support/setup-embedded.ts'],
          env: { TEST_ENGINE: 'pglite' },
        },
      },
      {
        resolve,
        test: {
          ...common,
          name: 'integration',
          include: ['tests/integration/*.test.ts'],
          globalSetup: ['tests/support/setup-postgres.ts'],
          env: { TEST_ENGINE: 'postgresql' },
        },
      },
    ],
  },
})
