// npm start: everything from a fresh clone to a serving portal; `--dev` serves with hot reload instead of a build.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { buildPortal, checkNode, generateClient, installPackages, prepareDatabase, root, step } from './steps.mjs'

const isDevelopment = process.argv.includes('--dev')
process.env.NEXT_TELEMETRY_DISABLED = '1'
checkNode()
process.chdir(root)

async function announce(port) {
  const url = process.env.PORTAL_URL || `http://localhost:${port}`
  console.log(`\n상생 자매결연 포털: ${url}`)
  if (process.env.PORTAL_STAGE === 'production') return
  console.log(
    (
      await step('시연 계정', process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/demonstration-accounts.ts'])
    ).trimEnd(),
  )
}

try {
  await installPackages()
  const { config } = await import('dotenv')
  config({ path: path.join(root, '.env'), quiet: true })
  await step('설정 확인', process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/check-settings.ts'])
  await generateClient()
  if (!isDevelopment) await buildPortal()
  await prepareDatabase()
  const port = Number(process.env.PORT || 3000)
  if (isDevelopment) {
    await announce(port)
    const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '-p', String(port)], {
      stdio: 'inherit',
    })
    child.once('exit', (code) => process.exit(code ?? 0))
  } else {
    process.env.NODE_ENV = 'production'
    const { serve } = await import('./serve.mjs')
    await serve({ port })
    await announce(port)
  }
} catch (error) {
  console.error(`\n시작하지 못했습니다. ${error.message}`)
  process.exit(1)
}
