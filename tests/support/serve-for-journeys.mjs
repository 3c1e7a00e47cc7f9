// Builds the portal and serves it twice for the two lanes of the journeys, each on a fresh database of its own.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildPortal, generateClient, root } from '../../scripts/steps.mjs'
import { cloneEmbedded } from './template-database.mjs'

const port = Number(process.env.E2E_PORT ?? 3411)
const folders = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'portal-journeys-')))
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

await generateClient()
await buildPortal()
for (const folder of folders) cloneEmbedded(folder)

const servers = folders.map((folder, lane) =>
  spawn(process.execPath, [path.join(root, 'tests/support/serve-one-lane.mjs'), String(port + 10 * lane), folder], {
    cwd: root,
    // Whatever ends this process ends the lanes too: they hear when the channel closes.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  }),
)
let isEnding = false
const end = (code) => {
  if (isEnding) return
  isEnding = true
  for (const server of servers) server.kill('SIGTERM')
  void Promise.all(servers.map((server) => server.exitCode ?? new Promise((done) => server.once('exit', done)))).then(
    () => process.exit(code),
  )
}
for (const server of servers) server.once('exit', () => end(1))
process.once('SIGTERM', () => end(0))
process.once('SIGINT', () => end(0))
