import { type Permission, permissionHolders } from '@/manifests/all'
import type { Role } from './role'

/** What a role may do at all; how far (which region, which kind of partner) is asked of the actor's scope. Default: nothing. */
export const mayAtAll = (role: Role, permission: Permission): boolean => permissionHolders[permission].includes(role)
