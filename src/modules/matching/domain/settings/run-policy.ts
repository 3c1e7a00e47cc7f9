import {
  type Actor,
  coversKind,
  coversRegion,
  hasPermission,
  partnerSliceOf,
  partnerWhere,
  regionSliceOf,
  regionWhere,
} from '@/modules/accounts/domain/actor'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'

export const canRunMatching = (actor: Actor) => hasPermission(actor, 'matching.run')
export const canConfirmMatching = (actor: Actor) => hasPermission(actor, 'matching.confirm')

/** A re-match is a round of its own, and a run in it. */
export const canStartRematch = (actor: Actor) => canRunMatching(actor) && canManageRounds(actor)

/** As a where-clause over MatchingRun. */
export const visibleRuns = (actor: Actor) =>
  hasPermission(actor, 'matching.view') ? {} : { id: { in: [] as string[] } }

/** Which pairs of a run someone may see: all, or those of some kinds of partner and those of some 시도. */
export type PairSlice = 'all' | { readonly kinds: readonly string[]; readonly provinceCodes: readonly string[] }

/** The ministry all, co-managers their kind of partner, a 시도 its regions; with two duties, both. */
export function pairSliceOf(actor: Actor): PairSlice {
  const partners = partnerSliceOf(actor, 'matching.view')
  const regions = regionSliceOf(actor, 'matching.view')
  if (partners === 'all' || regions === 'all') return 'all'
  return { kinds: partners.kinds, provinceCodes: regions.provinceCodes }
}

/** Seeing what a change does to everyone is for those who see everyone. */
export const seesWholeMatch = (actor: Actor): boolean => pairSliceOf(actor) === 'all'

/** The same slice as a where-clause over ProposedPair. */
export const visiblePairs = (actor: Actor) =>
  seesWholeMatch(actor)
    ? {}
    : { OR: [{ region: regionWhere(actor, 'matching.view') }, { partner: partnerWhere(actor, 'matching.view') }] }

export const seesPair = (actor: Actor, region: { code: string; provinceCode: string }, partner: { kind: string }) =>
  seesWholeMatch(actor) ||
  coversKind(actor, 'matching.view', partner.kind) ||
  coversRegion(actor, 'matching.view', region)

/** Whether a pair of this region and a partner of this kind is in the slice. */
export const isInSlice = (slice: PairSlice, provinceCode: string, kind: string): boolean =>
  slice === 'all' || slice.kinds.includes(kind) || slice.provinceCodes.includes(provinceCode)

/** Whether everything about a region is in the slice, so that its needs can be judged. */
export const seesWholeRegion = (slice: PairSlice, provinceCode: string): boolean =>
  slice === 'all' || slice.provinceCodes.includes(provinceCode)

/** Whether everything about a body, wherever it goes, is in the slice. */
export const seesWholePartner = (slice: PairSlice, kind: string): boolean =>
  slice === 'all' || slice.kinds.includes(kind)
