const engine = 'src/engine'
const scoring = 'src/modules/matching/domain/scoring'

/** `npm run test:mutation`: solver, verifier and scoring. Guesses that only change speed are left out, tables of data too. */
const config = {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/unit/engine/mutation.vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    `${engine}/flow/{network-simplex,spanning-tree,sifted-flow,residual-search}.ts`,
    `${engine}/network/{solve-network,prices-of-flow,cliques,visit-limits,levels,limit-forest,nest-kinds,pair-order}.ts`,
    `${engine}/crossing/*.ts`,
    `${engine}/certificate/*.ts`,
    `${scoring}/{scoring,scoring-weights,korean-wording}.ts`,
    `${scoring}/criteria/*.ts`,
  ],
  ignorePatterns: ['/*', '!/src', '!/tests', '!/package.json', '!/tsconfig.json'],
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 4000,
  thresholds: { high: 90, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
}

export default config
