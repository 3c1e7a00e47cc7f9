import {
  type Actor,
  coversPartner,
  coversRegion,
  hasPermission,
  ownPartners,
  ownRegions,
  partnerWhere,
  regionWhere,
} from '@/modules/accounts/domain/actor'
import type { PartnerKind } from '@/modules/partners/domain/partner'

interface AskedPartner {
  readonly id: string
  readonly kind: PartnerKind
}

interface AskedRegion {
  readonly code: string
  readonly provinceCode: string
}

/** The ministry all, 재정경제부 public institutions, 산업통상부 companies, an officer the own body. */
export const canSeePledge = (actor: Actor, partner: AskedPartner) => coversPartner(actor, 'answers.view', partner)
export const canWritePledge = (actor: Actor, partner: AskedPartner) => coversPartner(actor, 'pledges.write', partner)
export const canManagePledge = (actor: Actor, partner: AskedPartner) => coversPartner(actor, 'answers.manage', partner)

/** The ministry all, a 시도 those within it, an officer the own region. */
export const canSeeProposal = (actor: Actor, region: AskedRegion) => coversRegion(actor, 'answers.view', region)
export const canWriteProposal = (actor: Actor, region: AskedRegion) => coversRegion(actor, 'proposals.write', region)
export const canManageProposal = (actor: Actor, region: AskedRegion) => coversRegion(actor, 'answers.manage', region)

export const canViewAnswers = (actor: Actor) => hasPermission(actor, 'answers.view')
export const canManageAnswers = (actor: Actor) => hasPermission(actor, 'answers.manage')
export const canWritePledges = (actor: Actor) => hasPermission(actor, 'pledges.write')

/** Whose answers the actor may see, as where-clauses over Partner and over Region. */
export const partnersSeen = (actor: Actor) => partnerWhere(actor, 'answers.view')
export const regionsSeen = (actor: Actor) => regionWhere(actor, 'answers.view')

/** Bodies whose pledges the actor may write, as a where-clause over Partner. */
export const partnersWritten = (actor: Actor) => partnerWhere(actor, 'pledges.write')

/** Bodies and regions of their own the actor answers for. */
export const answeringPartners = (actor: Actor) => ownPartners(actor, 'pledges.write')
export const answeringRegions = (actor: Actor) => ownRegions(actor, 'proposals.write')
