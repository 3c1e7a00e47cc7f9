/** Runs once when the server starts: wrong settings end it here. The database stays closed until something needs it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [
    { startBackgroundWork },
    { environment },
    { deliverOutbox },
    { closeDueRounds },
    { kickRuns },
    { forgetImports },
  ] = await Promise.all([
    import('./platform/background'),
    import('./platform/env'),
    import('./modules/notifications/server/deliver-outbox'),
    import('./modules/rounds/server/close-round'),
    import('./modules/matching/server/work-off-runs'),
    import('./modules/imports/server/forget-imports'),
  ])
  environment()
  startBackgroundWork({
    outbox: () => deliverOutbox(new Date()),
    rounds: closeDueRounds,
    runs: async () => kickRuns(),
    imports: forgetImports,
  })
}
