import { defineConfig, devices } from '@playwright/test'

const port = Number(process.env.E2E_PORT ?? 3411)
const secondPort = port + 10

/** The journeys of the second lane; those of the first are all others. Balanced by hand after what each takes. */
const secondLane = [
  '**/every-page.test.ts',
  '**/look-things-up.test.ts',
  '**/accounts.test.ts',
  '**/apply-and-complain.test.ts',
]

/**
 * The journeys run against the built portal in Debian's chromium, in two lanes side by side: each has a server and a database
 * of its own, and runs its journeys one after the other.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: false,
  workers: 2,
  // Limits of patience, not of speed: two lanes share two processors.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    locale: 'ko-KR',
    timezoneId: 'Asia/Seoul',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'first', testIgnore: secondLane, workers: 1, use: { baseURL: `http://localhost:${port}` } },
    { name: 'second', testMatch: secondLane, workers: 1, use: { baseURL: `http://localhost:${secondPort}` } },
  ],
  webServer: {
    command: 'node tests/support/serve-for-journeys.mjs',
    url: `http://localhost:${secondPort}/api/health`,
    timeout: 300_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
    stdout: 'pipe',
  },
})
