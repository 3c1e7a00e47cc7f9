import { type Actor, coversRegion, hasRole } from '@/modules/accounts/domain/actor'

/** A 시군구 officer edits the own region, the ministry all. A 시도 looks and does not edit. */
export const canEditRegion = (actor: Actor, { code }: { code: string }) => coversRegion(actor, 'regions.edit', { code })

/** Declarations are acts of the State: only the ministry enters them. */
export const canDeclareDisaster = (actor: Actor) => hasRole(actor, 'ministryManager')
