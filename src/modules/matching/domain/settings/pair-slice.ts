import { type Actor, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'

/** Which pairs of a run someone may see: all, or those of some kinds of partner and those of some 시도. */
export type PairSlice = 'all' | { readonly kinds: readonly string[]; readonly provinceCodes: readonly string[] }

export function pairSliceOf(actor: Actor): PairSlice {
  const partners = partnerSliceOf(actor, 'matching.view')
  const regions = regionSliceOf(actor, 'matching.view')
  if (partners === 'all' || regions === 'all') return 'all'
  return { kinds: partners.kinds, provinceCodes: regions.provinceCodes }
}

/** Whether a pair of this region and a partner of this kind is in the slice. */
export const isInSlice = (slice: PairSlice, provinceCode: string, kind: string): boolean =>
  slice === 'all' || slice.kinds.includes(kind) || slice.provinceCodes.includes(provinceCode)

/** Whether everything about a region is in the slice, so that its needs can be judged. */
export const seesWholeRegion = (slice: PairSlice, provinceCode: string): boolean =>
  slice === 'all' || slice.provinceCodes.includes(provinceCode)

/** Whether everything about a body, wherever it goes, is in the slice. */
export const seesWholePartner = (slice: PairSlice, kind: string): boolean =>
  slice === 'all' || slice.kinds.includes(kind)
