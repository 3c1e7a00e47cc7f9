import type { Permission } from '@/manifests/all'
import type { Role } from './role'
import { mayAtAll } from './permissions'

/** A duty in force today. */
export interface ActiveMembership {
  readonly id: string
  readonly role: Role
  readonly partnerId: string | null
  readonly regionCode: string | null
  readonly provinceCode: string | null
  /** `전라남도 장성군`, `재정경제부`, … for headers and the audit trail. */
  readonly scopeName: string | null
}

export interface SignedInActor {
  readonly kind: 'person'
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly sessionId: string
  readonly memberships: readonly ActiveMembership[]
  readonly ipAddress: string | null
  readonly requestId: string | null
}

export interface PublicActor {
  readonly kind: 'public'
  readonly ipAddress: string | null
  readonly requestId: string | null
}

export type Actor = SignedInActor | PublicActor

const duties = (actor: Actor) => (actor.kind === 'person' ? actor.memberships : [])

export const hasPermission = (actor: Actor, permission: Permission): boolean =>
  duties(actor).some(({ role }) => mayAtAll(role, permission))

export const hasRole = (actor: Actor, ...wanted: readonly Role[]): boolean =>
  duties(actor).some(({ role }) => wanted.includes(role))

/** Kinds of partner that a duty may look after as a whole. */
type SlicedKind = 'publicInstitution' | 'company'

export type PartnerSlice = 'all' | { readonly kinds: readonly SlicedKind[]; readonly partnerIds: readonly string[] }

const sliceKinds: Partial<Record<Role, SlicedKind>> = {
  publicInstitutionCoManager: 'publicInstitution',
  companyCoManager: 'company',
}

/** Whether a duty looks after a whole kind of partner. */
export const reachesKind = (role: Role, kind: string): boolean =>
  role === 'ministryManager' || role === 'ministryViewer' || sliceKinds[role] === kind

/** How far a permission reaches is said by the duties that give it: looking at everything lets nobody edit everything. */
const dutiesGiving = (actor: Actor, permission: Permission) =>
  duties(actor).filter(({ role }) => mayAtAll(role, permission))

const coversAll = (held: readonly ActiveMembership[]) =>
  held.some(({ role }) => role === 'ministryManager' || role === 'ministryViewer')

/** For which partners the actor has a permission: 재정경제부 public institutions, 산업통상부 companies, an officer the own body. */
export function partnerSliceOf(actor: Actor, permission: Permission): PartnerSlice {
  const held = dutiesGiving(actor, permission)
  if (coversAll(held)) return 'all'
  return {
    kinds: held.flatMap(({ role }) => sliceKinds[role] ?? []),
    partnerIds: held.flatMap(({ partnerId }) => partnerId ?? []),
  }
}

export type RegionSlice = 'all' | { readonly codes: readonly string[]; readonly provinceCodes: readonly string[] }

/** For which regions the actor has a permission: a 시군구 its own, a 시도 those within it. */
export function regionSliceOf(actor: Actor, permission: Permission): RegionSlice {
  const held = dutiesGiving(actor, permission)
  if (coversAll(held)) return 'all'
  return {
    codes: held.flatMap(({ regionCode }) => regionCode ?? []),
    provinceCodes: held.flatMap(({ provinceCode }) => provinceCode ?? []),
  }
}

const includes = (list: readonly string[], value: string) => list.includes(value)

/** Whether a permission reaches this kind of partner as a whole. */
export function coversKind(actor: Actor, permission: Permission, kind: string): boolean {
  const slice = partnerSliceOf(actor, permission)
  return slice === 'all' || includes(slice.kinds, kind)
}

export function coversPartner(actor: Actor, permission: Permission, partner: { id: string; kind: string }): boolean {
  const slice = partnerSliceOf(actor, permission)
  return slice === 'all' || includes(slice.kinds, partner.kind) || slice.partnerIds.includes(partner.id)
}

export function coversRegion(
  actor: Actor,
  permission: Permission,
  region: { code: string; provinceCode?: string },
): boolean {
  const slice = regionSliceOf(actor, permission)
  return (
    slice === 'all' || slice.codes.includes(region.code) || includes(slice.provinceCodes, region.provinceCode ?? '')
  )
}

/** Bodies, and regions, the actor holds a permission for by name. */
export function ownPartners(actor: Actor, permission: Permission): readonly string[] {
  const slice = partnerSliceOf(actor, permission)
  return slice === 'all' ? [] : slice.partnerIds
}

export function ownRegions(actor: Actor, permission: Permission): readonly string[] {
  const slice = regionSliceOf(actor, permission)
  return slice === 'all' ? [] : slice.codes
}

/** The partners a permission reaches, as a where-clause over Partner. */
export function partnerWhere(actor: Actor, permission: Permission) {
  const slice = partnerSliceOf(actor, permission)
  return slice === 'all' ? {} : { OR: [{ kind: { in: [...slice.kinds] } }, { id: { in: [...slice.partnerIds] } }] }
}

/** The regions a permission reaches, as a where-clause over Region. */
export function regionWhere(actor: Actor, permission: Permission) {
  const slice = regionSliceOf(actor, permission)
  return slice === 'all'
    ? {}
    : { OR: [{ code: { in: [...slice.codes] } }, { provinceCode: { in: [...slice.provinceCodes] } }] }
}

/** As the audit trail names them. */
export const authorOf = (actor: Actor) => ({
  personId: actor.kind === 'person' ? actor.personId : null,
  label: actor.kind === 'person' ? `${actor.name} (${actor.email})` : '비로그인',
  ipAddress: actor.ipAddress,
  requestId: actor.requestId,
})
