import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type PartnerKind, partnerKinds } from '@/modules/partners/domain/partner'
import { database } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import type { RoundDetails } from './list-rounds'
import { findAudience } from './round-audience'
import { canManageRounds } from '../domain/round-policy'

export interface AudiencePreview {
  readonly kinds: readonly { readonly kind: PartnerKind; readonly count: number }[]
  readonly regions: number
  readonly people: number
  /** Bodies and regions nobody has an account for: nothing reaches them from here. */
  readonly withoutOfficer: number
}

/** Whom opening or extending would tell, before it is done. */
export async function previewAudience(actor: Actor, round: RoundDetails): Promise<AudiencePreview | null> {
  if (!canManageRounds(actor)) return null
  const { partners, bodies, officers } = await findAudience(await database(), round, dayInSeoul(round.now))
  const withOfficer = new Set(officers.map(({ partnerId, regionCode }) => partnerId ?? regionCode))
  return {
    kinds: partnerKinds
      .map((kind) => ({ kind, count: partners.filter((partner) => partner.kind === kind).length }))
      .filter(({ count }) => count > 0),
    regions: bodies.regionCodes.length,
    people: new Set(officers.map(({ personId }) => personId)).size,
    withoutOfficer: partners.length + bodies.regionCodes.length - withOfficer.size,
  }
}
