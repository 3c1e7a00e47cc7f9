import type { MatchingPartner, MatchingProblem, MatchingRegion, PairIndex } from './matching-problem'
import { type RegionLimits, limitsLeft } from './region-limits'
import { type ScoringPartner, type ScoringRegion, type ScoringWeights, scorePair } from './scoring'

export interface ProblemFacts {
  readonly regions: readonly ScoringRegion[]
  readonly partners: readonly (ScoringPartner & {
    readonly minimumRegions: number
    readonly maximumRegions: number
    readonly corporateGroup: string | null
  })[]
  readonly ties: readonly { readonly regionCode: string; readonly kind: string; readonly holderId: string | null }[]
}

const countBy = (kinds: readonly string[]) => {
  const counts: Record<string, number> = {}
  for (const kind of kinds) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/**
 * The problem of a round: every region and pledged partner scored against each other, standing ties pinned, the needs of
 * each region reduced by ties that stand with bodies outside. Cost grows with regions × partners.
 */
export function makeMatchingProblem(
  name: string,
  facts: ProblemFacts,
  rules: RegionLimits,
  weights: ScoringWeights,
  asOf: string,
): MatchingProblem {
  const indexOf = new Map(facts.partners.map(({ id }, index) => [id, index]))
  const pins: PairIndex[] = []
  const regions = facts.regions.map((region, regionIndex): MatchingRegion => {
    const standing = facts.ties.filter(({ regionCode }) => regionCode === region.code)
    const held = [...new Set(standing.flatMap(({ holderId }) => (holderId ? (indexOf.get(holderId) ?? []) : [])))].sort(
      (left, right) => left - right,
    )
    const outside = standing.filter(({ holderId }) => !holderId || !indexOf.has(holderId))
    pins.push(...held.map((partnerIndex): PairIndex => [regionIndex, partnerIndex]))
    const limits = limitsLeft(rules, {
      pinned: held.length,
      pinnedByKind: countBy(held.map((index) => facts.partners[index]!.kind)),
      outside: outside.length,
      outsideByKind: countBy(outside.map(({ kind }) => kind)),
    })
    return { id: region.code, ...limits }
  })
  const pinsOf = countBy(pins.map(([, partner]) => String(partner)))
  const partners = facts.partners.map(
    ({ id, kind, minimumRegions, maximumRegions, corporateGroup }, index): MatchingPartner => ({
      id,
      kind,
      min: minimumRegions,
      max: Math.max(maximumRegions, pinsOf[index] ?? 0),
      ...(corporateGroup ? { group: corporateGroup } : {}),
    }),
  )
  const pairs = { region: [] as number[], partner: [] as number[], score: [] as number[] }
  facts.regions.forEach((region, regionIndex) =>
    facts.partners.forEach((partner, partnerIndex) => {
      pairs.region.push(regionIndex)
      pairs.partner.push(partnerIndex)
      pairs.score.push(scorePair(region, partner, weights, asOf).total)
    }),
  )
  return { format: 'sisterhood-matching/1', name, regions, partners, pairs, pins, groupMaxPerRegion: 1 }
}
