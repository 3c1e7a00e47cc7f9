import { mkdtempSync, rmSync, statSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'

const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-secret-'))
beforeEach(() => void vi.resetModules())
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a trial makes its own secret once, readable by its owner only, and keeps it over a restart', async () => {
  vi.stubEnv('NEXTAUTH_SECRET', '')
  vi.stubEnv('DATA_DIRECTORY', path.join(folder, 'data'))
  const { sessionSecret } = await import('@/platform/secret')
  const made = sessionSecret()
  expect(Buffer.from(made, 'base64url')).toHaveLength(32)
  expect(statSync(path.join(folder, 'data', 'session-secret')).mode & 0o777).toBe(0o600)
  vi.resetModules()
  const restarted = await import('@/platform/secret')
  expect(restarted.sessionSecret()).toBe(made)
})

test('a secret that was given goes before one that was made', async () => {
  vi.stubEnv('NEXTAUTH_SECRET', 'y'.repeat(40))
  const { sessionSecret } = await import('@/platform/secret')
  expect(sessionSecret()).toBe('y'.repeat(40))
})
