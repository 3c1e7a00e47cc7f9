import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** What Stryker runs against each mutant: the quick tests of solver, verifier and scoring, nothing that starts threads. */
export default defineConfig({
  root: path('../../..'),
  resolve: { alias: { '@': path('../../../src'), 'server-only': path('../../support/server-only.ts') } },
  test: {
    include: [
      'tests/unit/shared/min-cost-flow/*.test.ts',
      'tests/unit/matching/{scoring,solve-matching,verify-certificate,branch-on-crossing,network-encoding}.test.ts',
    ],
  },
})
