/** Runs once when the server starts: wrong settings end it here. The database stays closed until something needs it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ startBackgroundWork }, { environment }, { deliverOutbox }, { kickRuns }] = await Promise.all([
    import('./platform/background'),
    import('./platform/env'),
    import('./modules/notifications/server/deliver-outbox'),
    import('./modules/matching/server/work-off-runs'),
  ])
  environment()
  startBackgroundWork({ outbox: () => deliverOutbox(new Date()), runs: async () => kickRuns() })
}
