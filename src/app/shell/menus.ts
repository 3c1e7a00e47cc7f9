import { type Permission, menuItems } from '@/manifests/all'
import { type Actor, hasPermission, hasRole, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'

export interface MenuEntry {
  readonly label: string
  readonly href: string
}

export const brand = { name: '상생 자매결연 포털' } as const

export const publicMenu: readonly MenuEntry[] = menuItems('public')

const ownRegions = (actor: Actor, permission: Permission): readonly string[] => {
  const slice = regionSliceOf(actor, permission)
  return slice === 'all' ? [] : slice.codes
}

const hasOwnPartner = (actor: Actor, permission: Permission): boolean => {
  const slice = partnerSliceOf(actor, permission)
  return slice !== 'all' && slice.partnerIds.length > 0
}

/** The menu of a signed-in person: only what one of the duties opens. */
export const workMenu = (actor: Actor): MenuEntry[] =>
  menuItems('work').flatMap(({ label, href, permission, roles, each }) => {
    if (permission && !hasPermission(actor, permission)) return []
    if (roles && !hasRole(actor, ...roles)) return []
    if (each === 'anyOwnPartner' && !hasOwnPartner(actor, permission!)) return []
    if (each !== 'ownRegion') return [{ label, href }]
    return ownRegions(actor, permission!).map((code) => ({ label, href: href.replace('{region}', code) }))
  })

export const footerLinks = [
  { label: '개인정보 처리방침', href: '/privacy', strong: true },
  { label: '저작권 정책', href: '/copyright' },
  { label: '이용안내', href: '/guide' },
  ...menuItems('footer').map(({ label, href }) => ({ label, href })),
]
