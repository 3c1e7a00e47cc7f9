const domain = 'src/modules/matching/domain'

/** `npm run test:mutation`: solver, verifier and scoring. Guesses that only change speed are left out, tables of data too. */
const config = {
  testRunner: 'vitest',
  vitest: { configFile: 'tests/unit/matching/mutation.vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/shared/algorithms/min-cost-flow/{network-simplex,spanning-tree,sifted-flow,residual-search}.ts',
    `${domain}/network/{solve-network,branch-on-crossing,count-limits,levels,limit-forest,nest-kinds,pair-order}.ts`,
    `${domain}/{verify-certificate,priced-limits,certificate}.ts`,
    `${domain}/{scoring,scoring-weights,korean-wording}.ts`,
    `${domain}/criteria/*.ts`,
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
