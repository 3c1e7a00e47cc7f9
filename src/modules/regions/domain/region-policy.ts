import { type Actor, hasPermission, hasRole, regionSliceOf } from '@/modules/accounts/domain/actor'

/** A 시군구 officer edits the own region, the ministry all. A 시도 looks and does not edit. */
export function canEditRegion(actor: Actor, region: { code: string }): boolean {
  if (!hasPermission(actor, 'regions.edit')) return false
  const slice = regionSliceOf(actor, 'regions.edit')
  return slice === 'all' || slice.codes.includes(region.code)
}

/** Declarations are acts of the State: only the ministry enters them. */
export const canDeclareDisaster = (actor: Actor) => hasRole(actor, 'ministryManager')
