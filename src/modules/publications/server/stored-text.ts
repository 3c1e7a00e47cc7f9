import 'server-only'
import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { canonicalJson } from '@/shared/canonical-json'

export const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')

export const zipped = (text: string) => new Uint8Array(gzipSync(text, { level: 9 }))

const isZipped = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b

export const unzippedText = (bytes: Uint8Array): string =>
  new TextDecoder().decode(isZipped(bytes) ? gunzipSync(bytes) : bytes)

/** The problem a run solved, word for word as it was hashed; null when what is stored is not what was hashed. */
export function problemTextOf(file: Uint8Array, problemHash: string): string | null {
  const text = unzippedText(file)
  if (hashOf(text) === problemHash) return text
  // The first runs kept their problem in the database's own order of keys.
  const canonical = canonicalJson(JSON.parse(text))
  return hashOf(canonical) === problemHash ? canonical : null
}
