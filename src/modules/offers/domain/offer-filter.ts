import { z } from 'zod'
import { pagingInput } from '@/shared/paging'
import { offerKinds } from './offer'
import { provinceCode, regionCode } from '@/shared/input-fields'

const whole = (most: number) => z.coerce.number().int().min(1).max(most)

/** Conditions of a search, as the open data asks for them; a page forgives what it cannot read. */
export const offerConditions = {
  q: z.string().max(50).optional(),
  kind: z.enum(offerKinds).optional(),
  month: whole(12).optional(),
  province: provinceCode.optional(),
  region: regionCode.optional(),
  people: whole(100_000).optional(),
  price: whole(1_000_000_000).optional(),
}

/** `18,000` as people type it. */
const typedNumber = (most: number) =>
  z
    .string()
    .transform((text) => Number(text.normalize('NFKC').replaceAll(',', '')))
    .pipe(z.number().int().min(1).max(most))
    .optional()
    .catch(undefined)

export const offerFilterInput = pagingInput.extend({
  q: offerConditions.q.catch(undefined),
  kind: offerConditions.kind.catch(undefined),
  month: offerConditions.month.catch(undefined),
  province: offerConditions.province.catch(undefined),
  region: offerConditions.region.catch(undefined),
  people: typedNumber(100_000),
  price: typedNumber(1_000_000_000),
  /** Only regions the own body has a tie with. */
  own: z.enum(['yes']).optional().catch(undefined),
})

export type OfferConditions = Omit<z.infer<typeof offerFilterInput>, 'own'>
export type OfferFilter = z.infer<typeof offerFilterInput>
