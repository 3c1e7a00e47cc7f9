import { menuItems } from '@/manifests/all'
import { type Actor, hasPermission, hasRole, ownPartners, ownRegions } from './actor'

/** The menu of a signed-in person: only what one of the duties opens. */
export const workMenu = (actor: Actor): { readonly label: string; readonly href: string }[] =>
  menuItems('work').flatMap(({ label, href, permission, roles, each }) => {
    if (permission && !hasPermission(actor, permission)) return []
    if (roles && !hasRole(actor, ...roles)) return []
    if (each === 'anyOwnPartner' && ownPartners(actor, permission!).length === 0) return []
    if (each !== 'ownRegion') return [{ label, href }]
    return ownRegions(actor, permission!).map((code) => ({ label, href: href.replace('{region}', code) }))
  })
