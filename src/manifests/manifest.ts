import type { Role } from '@/modules/accounts/domain/role'

/**
 * What a module brings to the portal as a whole, as plain data without imports of its own. So even the modules at the top
 * of the river may know all of it, and the words in it become types.
 */
export interface ModuleManifest {
  /** Each permission with the roles that hold it; how far it reaches is said by the module's policies. */
  readonly permissions?: Readonly<Record<string, readonly Role[]>>
  /** What the audit trail may say of it, in Korean. */
  readonly events?: Readonly<Record<string, string>>
  readonly menu?: readonly MenuItem[]
  /** Sheets that can be uploaded for it. */
  readonly imports?: Readonly<Record<string, { readonly label: string; readonly permission: string }>>
  /** Files that can be taken from it; the key is the file's plain name. */
  readonly exports?: Readonly<Record<string, string>>
}

export interface MenuItem {
  readonly menu: 'public' | 'work' | 'footer'
  /** Order within its menu. */
  readonly place: number
  readonly label: string
  /** With `{region}` where each of the actor's regions gets an entry of its own. */
  readonly href: string
  /** Shown to who holds it; without one to everybody. */
  readonly permission?: string
  readonly roles?: readonly Role[]
  /** Once for each region the actor holds the permission for by name, or only to who holds it for a body by name. */
  readonly each?: 'ownRegion' | 'anyOwnPartner'
}
