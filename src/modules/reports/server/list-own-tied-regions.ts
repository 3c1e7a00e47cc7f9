import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { isStanding } from '@/modules/agreements/domain/agreement'
import { askingPartners } from '@/modules/offers/domain/offer-policy'
import { listOwnTies } from './list-own-ties'

/** Regions the actor's own bodies have a tie with; null for whoever acts for no body. */
export async function listOwnTiedRegions(actor: Actor): Promise<string[] | null> {
  const partnerIds = askingPartners(actor)
  if (actor.kind !== 'person' || partnerIds.length === 0) return null
  const own = new Set(partnerIds.map((id) => `/partners/${id}`))
  const ties = (await listOwnTies(actor)).filter(({ href }) => own.has(href))
  const standing = ties.flatMap(({ agreements }) => agreements).filter(({ status }) => isStanding(status))
  return [...new Set(standing.flatMap(({ regions }) => regions.map(({ code }) => code)))]
}
