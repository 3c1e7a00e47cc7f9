import { type SealPair, type SealedPair, saltText, sealText } from './sealed-pairs'

const encoder = new TextEncoder()

export const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** SHA-256 by the platform's own Web Crypto, in Node as in a browser. */
export async function sha256Of(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', typeof data === 'string' ? encoder.encode(data) : data))
}

export const sealOf = (salt: string, pair: SealedPair): Promise<string> => sha256Of(sealText(salt, pair))

/** Seals pairs with the publication's secret (hexadecimal); salts are derived, none is stored. */
export async function sealerWith(secret: string): Promise<SealPair> {
  const key = await crypto.subtle.importKey('raw', bytesOf(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign'])
  return async (pair) => sealOf(hexOf(await crypto.subtle.sign('HMAC', key, encoder.encode(saltText(pair)))), pair)
}

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
