import { type Actor, coversKind, hasPermission } from '@/modules/accounts/domain/actor'
import { type PartnerKind, partnerKinds } from './partner'

export const canDecideRegistrations = (actor: Actor) => hasPermission(actor, 'registrations.decide')

/** 재정경제부 decides on public institutions, 산업통상부 on companies, the ministry on all. */
export const decidableKinds = (actor: Actor): readonly PartnerKind[] =>
  partnerKinds.filter((kind) => coversKind(actor, 'registrations.decide', kind))
