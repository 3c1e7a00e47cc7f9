import { canonicalJson } from '@/shared/canonical-json'

/** A problem file as it was written, before anything is read into it. */
export interface ProblemJson {
  readonly format: string
  readonly pairs: {
    readonly region: readonly number[]
    readonly partner: readonly number[]
    readonly score: readonly number[]
  }
  readonly regions: readonly { readonly id: string }[]
  readonly partners: readonly { readonly id: string }[]
  readonly [key: string]: unknown
}

export interface SealedPair {
  readonly regionId: string
  readonly partnerId: string
  readonly score: number
}

/** Gives the seal of one pair; with a secret only the portal and the auditor can. */
export type SealPair = (pair: SealedPair) => string | Promise<string>

export const sealedFormat = 'sisterhood-matching-sealed/1'

/** What the publication's secret is asked for to get the salt of one pair (HMAC-SHA-256). */
export const saltText = ({ regionId, partnerId }: Omit<SealedPair, 'score'>): string =>
  canonicalJson([regionId, partnerId])

/** What is hashed (SHA-256) to seal the score of one pair. */
export const sealText = (salt: string, { regionId, partnerId, score }: SealedPair): string =>
  canonicalJson([salt, regionId, partnerId, score])

const atOnce = 2_000

/**
 * The problem with a seal in place of every score, as canonical JSON. Everything else stays word for word, so that with
 * the secret the full problem is held to the published file. Cost: one seal per pair.
 */
export async function sealProblem({ pairs, ...problem }: ProblemJson, sealPair: SealPair): Promise<string> {
  const { region, partner, score } = pairs
  const seal: string[] = []
  for (let from = 0; from < score.length; from += atOnce) {
    const part = score.slice(from, from + atOnce).map((points, offset) =>
      sealPair({
        regionId: problem.regions[region[from + offset]!]!.id,
        partnerId: problem.partners[partner[from + offset]!]!.id,
        score: points,
      }),
    )
    seal.push(...(await Promise.all(part)))
  }
  const { expected: _known, ...open } = problem
  return canonicalJson({ ...open, format: sealedFormat, pairs: { region, partner, seal } })
}
