import {
  type Actor,
  hasPermission,
  ownPartners,
  ownRegions,
  partnerSliceOf,
  partnerWhere,
  regionSliceOf,
  regionWhere,
} from '@/modules/accounts/domain/actor'

/** Regions the actor may propose for. */
export const proposingRegions = (actor: Actor): readonly string[] =>
  hasPermission(actor, 'consents.answer') ? ownRegions(actor, 'proposals.write') : []

export const speaksForRegion = (actor: Actor, regionCode: string) => proposingRegions(actor).includes(regionCode)
export const speaksForPartner = (actor: Actor, partnerId: string) =>
  ownPartners(actor, 'consents.answer').includes(partnerId)

export const canViewCounterProposals = (actor: Actor) => hasPermission(actor, 'answers.view')

/** As a where-clause over CounterProposal: both sides their own, co-managers of the kind, the 시도 of the region, the ministry all. */
export function visibleCounterProposals(actor: Actor) {
  if (!canViewCounterProposals(actor)) return { id: { in: [] as string[] } }
  if (partnerSliceOf(actor, 'answers.view') === 'all' || regionSliceOf(actor, 'answers.view') === 'all') return {}
  return { OR: [{ partner: partnerWhere(actor, 'answers.view') }, { region: regionWhere(actor, 'answers.view') }] }
}
