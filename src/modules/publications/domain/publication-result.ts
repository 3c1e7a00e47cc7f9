import { z } from 'zod'
import type { CertificateFile, ProofInFile } from '@/engine/files/matching-file'
import { countRange, limitedKinds } from '@/modules/matching/domain/settings/run-settings'
import { scoringWeightsInput } from '@/modules/matching/domain/scoring/scoring-weights'
import { partnerKinds } from '@/modules/partners/domain/partner'

const whole = z.int()
const index = whole.min(0)
const price = z.number()
const prices = z.array(price)
const hash = z.string().regex(/^[0-9a-f]{64}$/)

const otherPrices = [
  z.strictObject({ limit: z.literal('group'), region: index, group: z.string(), price }),
  z.strictObject({ limit: z.literal('notTogether'), region: index, position: index, price }),
  z.strictObject({ limit: z.literal('apart'), region: index, partners: z.array(index), price }),
  z.strictObject({ limit: z.literal('family'), position: index, price }),
  z.strictObject({ limit: z.literal('changeBudget'), price }),
] as const

const limitPrice = z.discriminatedUnion('limit', [
  ...otherPrices,
  z.strictObject({ limit: z.literal('partner'), partner: index, price }),
  z.strictObject({ limit: z.literal('region'), region: index, price }),
  z.strictObject({ limit: z.literal('kind'), region: index, kind: z.string(), price }),
])

const proof: z.ZodType<ProofInFile> = z.lazy(() =>
  z.union([
    z.strictObject({ pair: z.tuple([index, index]), in: proof, out: proof }),
    z.strictObject({ prices: z.array(limitPrice) }),
  ]),
)

/** Strict, because the proof is only as good as the numbers in it. */
const certificate = z.strictObject({
  format: z.literal('sisterhood-certificate/1'),
  levels: z.strictObject({ pin: price, minimum: price, keep: price }),
  potentials: z.strictObject({
    hub: z.literal(0),
    partner: prices,
    regionKind: z.record(z.string(), prices),
    region: prices,
    other: z.array(z.discriminatedUnion('limit', otherPrices)),
  }),
  proof: proof.optional(),
  gap: price.min(0),
}) satisfies z.ZodType<CertificateFile>

/** The limits an officer set, as far as they are not in the problem itself. */
const rules = z.strictObject({
  region: countRange,
  kinds: z.partialRecord(z.enum(limitedKinds), countRange),
  groupMaximum: whole.nullable(),
  regionNeeds: z.record(z.string(), countRange),
  regionKinds: z.record(z.string(), z.partialRecord(z.enum(limitedKinds), countRange)),
  standing: z.enum(['freeze', 'budget']),
  changeBudget: whole,
  fairness: z.enum(['total', 'floor']),
  reservedPlaces: whole,
  seed: whole,
})

/** The published result; every index counts from 0 and is that of the problem file. */
export const publicationResult = z.strictObject({
  format: z.literal('sisterhood-publication/1'),
  /** SHA-256 of the text of the problem file published beside this one. */
  problemHash: hash,
  wishes: z.enum(['public', 'private']),
  round: z.strictObject({ id: z.uuid(), name: z.string() }),
  engineVersion: z.string(),
  confirmedAt: z.iso.datetime(),
  weights: scoringWeightsInput,
  rules,
  regions: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  partners: z.array(z.strictObject({ id: z.string(), name: z.string(), kind: z.enum(partnerKinds) })),
  /** Ties of these regions that stand with bodies outside this match; they count towards a region's needs. */
  outside: z.array(z.tuple([index, z.enum(partnerKinds)])),
  standing: z.strictObject({ kept: whole, ended: whole }),
  pairs: z.array(z.tuple([index, index])),
  total: whole,
  /** Only where wishes are public: prices together with scores prove the optimum, and tell them. */
  certificate: certificate.optional(),
})

export type PublicationResult = z.infer<typeof publicationResult>
export type PublishedRules = z.infer<typeof rules>
