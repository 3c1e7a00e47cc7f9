import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP ASVS 5.0 V11.4.2: argon2id with at least 19 MiB, two passes, one lane (the package's default algorithm). */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export const hashPassword = (password: string) => hash(password.normalize('NFC'), parameters)

let decoy: Promise<string> | undefined

/** Takes as long for an unknown account as for a known one: without a stored hash it checks against a decoy. */
export async function isPasswordOf(stored: string | null | undefined, password: string): Promise<boolean> {
  decoy ??= hashPassword(randomBytes(16).toString('hex'))
  const matches = await verify(stored ?? (await decoy), password.normalize('NFC'))
  return matches && stored != null
}

export const needsRehash = (stored: string) => !stored.startsWith('$argon2id$v=19$m=19456,t=2,p=1$')

/** 256 random bits for a link or a session; only its hash is stored. */
export const newToken = () => randomBytes(32).toString('base64url')
export const tokenHash = (token: string) => createHash('sha256').update(token).digest('hex')
