// Builds the portal and serves it twice for the two lanes of the journeys, each on a fresh database of its own.
import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildPortal, generateClient, prepareDatabase, root } from '../../scripts/steps.mjs'

const port = Number(process.env.E2E_PORT ?? 3411)
const folders = [0, 1].map(() => mkdtempSync(path.join(os.tmpdir(), 'portal-journeys-')))
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

await generateClient()
await buildPortal()
Object.assign(process.env, { DATA_DIRECTORY: folders[0], DATABASE_URL: '', PORTAL_STAGE: 'trial' })
await prepareDatabase()
cpSync(folders[0], folders[1], { recursive: true })

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
