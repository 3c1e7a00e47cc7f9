import { type Actor, hasRole } from '@/modules/accounts/domain/actor'

/** Regions with too few ties are a task of the ministry and of a 시도; co-managers look after bodies. */
export const looksAfterShortages = (actor: Actor) =>
  hasRole(actor, 'ministryManager', 'ministryViewer', 'provinceOfficer')

/** 시도 the actor looks after by name. */
export const ownProvinces = (actor: Actor): readonly string[] =>
  actor.kind === 'person' ? actor.memberships.flatMap(({ provinceCode }) => provinceCode ?? []) : []
