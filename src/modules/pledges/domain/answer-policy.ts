import { type Actor, hasPermission, partnerSliceOf, regionSliceOf } from '@/modules/accounts/domain/actor'
import type { Permission } from '@/manifests/all'
import type { PartnerKind } from '@/modules/partners/domain/partner'

interface AskedPartner {
  readonly id: string
  readonly kind: PartnerKind
}

interface AskedRegion {
  readonly code: string
  readonly provinceCode: string
}

function reachesPartner(actor: Actor, permission: Permission, { id, kind }: AskedPartner): boolean {
  if (!hasPermission(actor, permission)) return false
  const slice = partnerSliceOf(actor, permission)
  return slice === 'all' || slice.kinds.includes(kind) || slice.partnerIds.includes(id)
}

function reachesRegion(actor: Actor, permission: Permission, { code, provinceCode }: AskedRegion): boolean {
  if (!hasPermission(actor, permission)) return false
  const slice = regionSliceOf(actor, permission)
  return slice === 'all' || slice.codes.includes(code) || slice.provinceCodes.includes(provinceCode)
}

/** The ministry all, 재정경제부 public institutions, 산업통상부 companies, an officer the own body. */
export const canSeePledge = (actor: Actor, partner: AskedPartner) => reachesPartner(actor, 'answers.view', partner)
export const canWritePledge = (actor: Actor, partner: AskedPartner) => reachesPartner(actor, 'pledges.write', partner)
export const canManagePledge = (actor: Actor, partner: AskedPartner) => reachesPartner(actor, 'answers.manage', partner)

/** The ministry all, a 시도 those within it, an officer the own region. */
export const canSeeProposal = (actor: Actor, region: AskedRegion) => reachesRegion(actor, 'answers.view', region)
export const canWriteProposal = (actor: Actor, region: AskedRegion) => reachesRegion(actor, 'proposals.write', region)
export const canManageProposal = (actor: Actor, region: AskedRegion) => reachesRegion(actor, 'answers.manage', region)

/** Which partners' answers a list may hold, or a sheet may bring, as a where-clause over Partner. */
export function partnersWithVisibleAnswers(
  actor: Actor,
  permission: 'answers.view' | 'pledges.write' = 'answers.view',
) {
  const slice = partnerSliceOf(actor, permission)
  if (slice === 'all') return {}
  return { OR: [{ kind: { in: slice.kinds as PartnerKind[] } }, { id: { in: [...slice.partnerIds] } }] }
}

/** Which regions' answers a list may hold, as a where-clause over Region. */
export function regionsWithVisibleAnswers(actor: Actor) {
  const slice = regionSliceOf(actor, 'answers.view')
  if (slice === 'all') return {}
  return { OR: [{ code: { in: [...slice.codes] } }, { provinceCode: { in: [...slice.provinceCodes] } }] }
}
