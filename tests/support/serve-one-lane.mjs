// Serves the built portal on one port from one data folder, with a real SMTP server and an identity provider beside it.
import { startIdentityProvider } from './identity-provider.mjs'
import { startMailCatcher } from './mail-catcher.mjs'

const port = Number(process.argv[2])
Object.assign(process.env, {
  NODE_ENV: 'production',
  DATA_DIRECTORY: process.argv[3],
  DATABASE_URL: '',
  PORT: String(port),
  PORTAL_STAGE: 'trial',
  PORTAL_URL: `http://localhost:${port}`,
  SMTP_URL: `smtp://127.0.0.1:${port + 1}?ignoreTLS=true`,
  OIDC_ISSUER: `http://localhost:${port + 2}`,
  OIDC_CLIENT_ID: 'portal',
  OIDC_CLIENT_SECRET: 'portal-secret-for-the-journeys',
  OIDC_NAME: '행정망 통합인증',
})
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
await startMailCatcher(port + 1)
await startIdentityProvider(port + 2, `http://localhost:${port}`)
const { serve } = await import('../../scripts/serve.mjs')
await serve({ port, hostname: '127.0.0.1' })
console.log(`ready on ${port}`)
