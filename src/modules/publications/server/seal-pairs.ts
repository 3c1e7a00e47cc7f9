import 'server-only'
import { createHash, createHmac, randomBytes } from 'node:crypto'
import { type SealPair, type SealedPair, saltText, sealText } from '../domain/sealed-pairs'

export const newSecret = (): string => randomBytes(32).toString('hex')

/** The salt of one pair, derived from the publication's secret. */
export const saltOf = (secret: string, pair: Omit<SealedPair, 'score'>): string =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(saltText(pair)).digest('hex')

/** The same seals as `sealerWith`, without a promise for each of tens of thousands of pairs. */
export const sealerOf =
  (secret: string): SealPair =>
  (pair) =>
    createHash('sha256')
      .update(sealText(saltOf(secret, pair), pair))
      .digest('hex')
