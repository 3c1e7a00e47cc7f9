import { type Actor, coversKind, coversPartner, hasRole } from '@/modules/accounts/domain/actor'
import type { PartnerKind } from './partner'

/** The ministry edits all, co-managers their kind, an officer the own body. */
export const canEditPartner = (actor: Actor, partner: { id: string; kind: PartnerKind }) =>
  coversPartner(actor, 'partners.edit', partner)

/** A new body is entered by those who look after its whole kind. */
export const canCreatePartner = (actor: Actor, kind: PartnerKind) => coversKind(actor, 'partners.edit', kind)

/** Reorganisations change whose ties are whose: only the ministry records them. */
export const canRecordSuccession = (actor: Actor) => hasRole(actor, 'ministryManager')
