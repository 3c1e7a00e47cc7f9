/** Runs once when the server starts: wrong settings end it here. The database stays closed until something needs it. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return
  const [{ startBackgroundWork }, { environment }, { jobs }] = await Promise.all([
    import('./platform/background'),
    import('./platform/env'),
    import('./portal/jobs'),
  ])
  environment()
  startBackgroundWork(jobs)
}
