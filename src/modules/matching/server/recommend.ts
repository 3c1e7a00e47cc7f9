import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import type { Fit } from '@/modules/pledges/domain/fit'
import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { existingOn } from '@/modules/partners/server/search-partners'
import { databaseDay } from '@/platform/db/database-clock'
import type { ScoringPartner, ScoringRegion } from '../domain/scoring/scoring-facts'
import { scorePair } from '../domain/scoring/scoring'
import { criterionLabels, defaultWeights } from '../domain/scoring/scoring-weights'
import { loadFactsWithoutWishes } from './load-scoring-facts'

function fitOf(region: ScoringRegion, partner: ScoringPartner, asOf: string) {
  const parts = scorePair(region, partner, defaultWeights, asOf).parts.filter(({ criterion }) => criterion !== 'hope')
  return {
    total: parts.reduce((sum, { points }) => sum + points, 0),
    isTied: partner.standingRegionCodes.includes(region.code),
    parts: parts.map(({ criterion, points, maximum, sentence }) => ({
      label: criterionLabels[criterion],
      points,
      maximum,
      sentence,
    })),
  }
}

const ofRound = (roundId: string) => ({ roundRegions: { some: { roundId } } })

const bestFirst = (fits: Fit[]) =>
  fits.sort((one, other) => other.total - one.total || (one.name < other.name ? -1 : 1))

/** How well each region of a round goes with a body, by everything but anybody's wishes; the best first. */
export async function recommendRegions(roundId: string, partnerId: string): Promise<Fit[]> {
  const asOf = await databaseDay()
  const { regions, partners } = await loadFactsWithoutWishes(ofRound(roundId), { id: partnerId }, asOf)
  const [partner] = partners
  if (!partner) return []
  return bestFirst(
    regions.map((region) => ({
      key: region.code,
      name: region.fullName,
      note: region.standingTieCount === 0 ? '아직 결연 없음' : `결연 ${region.standingTieCount}곳`,
      ...fitOf(region, partner, asOf),
    })),
  )
}

/** How well each body a round asks goes with a region, by everything but anybody's wishes; the best first. */
export async function recommendPartners(
  round: { readonly id: string; readonly audienceKinds: readonly PartnerKind[] },
  regionCode: string,
): Promise<Fit[]> {
  const asOf = await databaseDay()
  const asked = { AND: [existingOn(asOf), { kind: { in: [...round.audienceKinds] } }] }
  const { regions, partners } = await loadFactsWithoutWishes(
    { AND: [ofRound(round.id), { code: regionCode }] },
    asked,
    asOf,
  )
  const [region] = regions
  if (!region) return []
  return bestFirst(
    partners.map((partner) => ({
      key: partner.id,
      name: partner.name,
      note: partnerKindNames[partner.kind],
      ...fitOf(region, partner, asOf),
    })),
  )
}

/** How well one region and one body go together, by everything but anybody's wishes; null when one of them is unknown. */
export async function explainFit(regionCode: string, partnerId: string): Promise<Fit | null> {
  const asOf = await databaseDay()
  const { regions, partners } = await loadFactsWithoutWishes({ code: regionCode }, { id: partnerId }, asOf)
  const [region, partner] = [regions[0], partners[0]]
  if (!region || !partner) return null
  const name = `${region.fullName} · ${partner.name}`
  return { key: regionCode, name, note: '', ...fitOf(region, partner, asOf) }
}

type Place = { readonly regionCode: string } | { readonly partnerId: string }

/** How a region goes with the reader's own body, or a body with the reader's own region; null for who acts for none. */
export async function explainOwnFit(actor: Actor, place: Place): Promise<Fit | null> {
  const memberships = actor.kind === 'person' ? actor.memberships : []
  const own =
    'regionCode' in place
      ? { ...place, partnerId: memberships.find(({ partnerId }) => partnerId)?.partnerId }
      : { ...place, regionCode: memberships.find(({ regionCode }) => regionCode)?.regionCode }
  return own.regionCode && own.partnerId ? explainFit(own.regionCode, own.partnerId) : null
}
