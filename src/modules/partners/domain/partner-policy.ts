import { type Actor, hasPermission, hasRole, partnerSliceOf } from '@/modules/accounts/domain/actor'
import type { PartnerKind } from './partner'

/** The ministry edits all, co-managers their kind, an officer the own body. */
export function canEditPartner(actor: Actor, partner: { id: string; kind: PartnerKind }): boolean {
  if (!hasPermission(actor, 'partners.edit')) return false
  const slice = partnerSliceOf(actor, 'partners.edit')
  return slice === 'all' || slice.kinds.includes(partner.kind) || slice.partnerIds.includes(partner.id)
}

/** A new body is entered by those who look after its whole kind. */
export function canCreatePartner(actor: Actor, kind: PartnerKind): boolean {
  if (!hasPermission(actor, 'partners.edit')) return false
  const slice = partnerSliceOf(actor, 'partners.edit')
  return slice === 'all' || slice.kinds.includes(kind)
}

/** Reorganisations change whose ties are whose: only the ministry records them. */
export const canRecordSuccession = (actor: Actor) => hasRole(actor, 'ministryManager')
