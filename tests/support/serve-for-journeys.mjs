// Serves the built portal for the browser journeys, on a fresh database of its own and with a real SMTP server beside it.
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildPortal, generateClient, prepareDatabase } from '../../scripts/steps.mjs'
import { startMailCatcher } from './mail-catcher.mjs'
import { startIdentityProvider } from './identity-provider.mjs'

const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-journeys-'))
const port = Number(process.env.E2E_PORT ?? 3411)
const mailPort = port + 1
const identityPort = port + 2
Object.assign(process.env, {
  DATA_DIRECTORY: folder,
  DATABASE_URL: '',
  PORT: String(port),
  PORTAL_STAGE: 'trial',
  PORTAL_URL: `http://localhost:${port}`,
  SMTP_URL: `smtp://127.0.0.1:${mailPort}?ignoreTLS=true`,
  OIDC_ISSUER: `http://localhost:${identityPort}`,
  OIDC_CLIENT_ID: 'portal',
  OIDC_CLIENT_SECRET: 'portal-secret-for-the-journeys',
  OIDC_NAME: '행정망 통합인증',
})
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

await generateClient()
await buildPortal()
await prepareDatabase()
await startMailCatcher(mailPort)
await startIdentityProvider(identityPort, `http://localhost:${port}`)
process.env.NODE_ENV = 'production'
const { serve } = await import('../../scripts/serve.mjs')
await serve({ port, hostname: '127.0.0.1' })
console.log(`ready on ${port}`)
