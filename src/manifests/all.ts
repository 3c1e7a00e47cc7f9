import { accounts } from '@/modules/accounts/manifest'
import { agreements } from '@/modules/agreements/manifest'
import { audit } from '@/modules/audit/manifest'
import { imports } from '@/modules/imports/manifest'
import { matching } from '@/modules/matching/manifest'
import { offers } from '@/modules/offers/manifest'
import { partners } from '@/modules/partners/manifest'
import { pledges } from '@/modules/pledges/manifest'
import { publications } from '@/modules/publications/manifest'
import { regions } from '@/modules/regions/manifest'
import { reports } from '@/modules/reports/manifest'
import { rounds } from '@/modules/rounds/manifest'
import { safeguards } from '@/modules/safeguards/manifest'
import type { Role } from '@/modules/accounts/domain/role'
import type { MenuItem } from './manifest'

/** Every module that brings something, in the order of the river. */
export const manifests = [
  audit,
  accounts,
  imports,
  safeguards,
  regions,
  partners,
  offers,
  rounds,
  pledges,
  agreements,
  matching,
  publications,
  reports,
] as const

type Manifest = (typeof manifests)[number]
type KeysOf<Part extends string> = Manifest extends infer One
  ? One extends Readonly<Record<Part, infer Brought>>
    ? keyof Brought & string
    : never
  : never

export type Permission = KeysOf<'permissions'>
export type EventAction = KeysOf<'events'>
export type ImportKind = KeysOf<'imports'>
export type ExportKind = KeysOf<'exports'>

/** One part of all manifests; a key stands in one module only. */
function collect<Key extends string, Value>(part: 'permissions' | 'events' | 'imports') {
  const entries = manifests.flatMap((manifest) =>
    part in manifest ? Object.entries((manifest as Partial<Record<string, object>>)[part]!) : [],
  )
  return Object.fromEntries(entries) as Readonly<Record<Key, Value>>
}

export const permissionHolders = collect<Permission, readonly Role[]>('permissions')
export const eventNames = collect<EventAction, string>('events')
export const importKinds = collect<ImportKind, { readonly label: string; readonly permission: Permission }>('imports')

/** Entries of one menu in their order. */
export const menuItems = (menu: MenuItem['menu']): readonly (MenuItem & { readonly permission?: Permission })[] =>
  manifests
    .flatMap((manifest) => ('menu' in manifest ? (manifest.menu as readonly MenuItem[]) : []))
    .filter((item) => item.menu === menu)
    .sort((one, other) => one.place - other.place) as (MenuItem & { readonly permission?: Permission })[]
