import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** A mutant is done with at its first failing test, so the nearest and quickest files come first. */
const quickestFirst = ['engine/flow', 'network-encoding', 'verify-certificate', 'solve-crossing', 'solve-matching']

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => quickestFirst.findIndex((name) => moduleId.includes(name))
    return [...files].sort((one, other) => rank(one) - rank(other) || one.moduleId.localeCompare(other.moduleId))
  }
}

/** What Stryker runs against each mutant: the quick tests of solver, verifier and scoring, nothing that starts threads. */
export default defineConfig({
  root: path('../../..'),
  resolve: { alias: { '@': path('../../../src'), 'server-only': path('../../support/server-only.ts') } },
  test: {
    setupFiles: ['tests/support/load-linear-solver.ts'],
    sequence: { sequencer: QuickestFirst },
    include: [
      'tests/unit/engine/flow/*.test.ts',
      'tests/unit/engine/{solve-matching,verify-certificate,solve-crossing,network-encoding}.test.ts',
      'tests/unit/matching/scoring.test.ts',
    ],
  },
})
