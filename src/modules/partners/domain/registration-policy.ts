import { type Actor, hasPermission, partnerSliceOf } from '@/modules/accounts/domain/actor'
import { type PartnerKind, partnerKinds } from './partner'

export const canDecideRegistrations = (actor: Actor) => hasPermission(actor, 'registrations.decide')

/** 재정경제부 decides on public institutions, 산업통상부 on companies, the ministry on all. */
export function decidableKinds(actor: Actor): readonly PartnerKind[] {
  if (!canDecideRegistrations(actor)) return []
  const slice = partnerSliceOf(actor, 'registrations.decide')
  return slice === 'all' ? partnerKinds : partnerKinds.filter((kind) => slice.kinds.includes(kind))
}
