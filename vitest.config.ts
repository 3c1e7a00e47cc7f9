import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = fileURLToPath(new URL('./src', import.meta.url))
const serverOnly = fileURLToPath(new URL('./tests/support/server-only.ts', import.meta.url))

/** `server-only` throws outside Next's server build; in tests the rooms are held by lint instead. */
const resolve = { alias: { '@': source, 'server-only': serverOnly } }

export default defineConfig({
  test: {
    projects: [
      { resolve, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { resolve, test: { name: 'engine', include: ['tests/engine/**/*.test.ts'], testTimeout: 600_000 } },
      { resolve, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'], testTimeout: 120_000 } },
      {
        resolve,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/template-database.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
