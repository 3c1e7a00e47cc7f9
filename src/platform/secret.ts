import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { environment } from './env'

/**
 * Signs the session cookie. A trial without settings makes its own once and keeps it beside the embedded database; a
 * production deployment must bring one, equal on every instance.
 */
export function sessionSecret(): string {
  const { NEXTAUTH_SECRET, DATA_DIRECTORY } = environment()
  if (NEXTAUTH_SECRET) return NEXTAUTH_SECRET
  const file = path.join(DATA_DIRECTORY, 'session-secret')
  mkdirSync(DATA_DIRECTORY, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return readFileSync(file, 'utf8')
}
