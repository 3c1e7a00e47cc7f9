import type { MatchingPartner, MatchingProblem, MatchingRegion, PairIndex } from '@/engine/matching-problem'
import { limitsLeft } from './region-limits'
import type { LimitedKind, RunSettings, SettingsPair } from '../settings/run-settings'
import { drawOrder } from './draw-order'
import { type ScoringPartner, type ScoringRegion, type ScoringWeights, totalOfPair } from '../scoring/scoring'

export interface PledgedPartner extends ScoringPartner {
  readonly minimumRegions: number
  readonly maximumRegions: number
  readonly corporateGroup: string | null
  /** Regions the body asked to be spared, with the reason it gave; key: region code. */
  readonly avoidedRegions?: Readonly<Record<string, string>>
}

/** A tie that stands, with the body of today that answers for it; null while that is not settled. */
export interface PresentTie {
  readonly regionCode: string
  readonly kind: string
  readonly holderId: string | null
  readonly isSigned: boolean
}

/** All a score is made of, as it was on `asOf` (YYYY-MM-DD). */
export interface ScoringFacts {
  readonly asOf: string
  readonly regions: readonly ScoringRegion[]
  readonly partners: readonly PledgedPartner[]
  readonly ties: readonly PresentTie[]
}

/** Pairs a body asked to be spared, but for those that are tied already. */
export const avoidedPairs = ({ partners }: Pick<ScoringFacts, 'partners'>): SettingsPair[] =>
  partners.flatMap(({ id: partnerId, avoidedRegions = {}, standingRegionCodes }) =>
    Object.keys(avoidedRegions)
      .filter((regionCode) => !standingRegionCodes.includes(regionCode))
      .map((regionCode) => ({ regionCode, partnerId })),
  )

const nonMinistry = ['publicInstitution', 'company', 'other'] as const

const countBy = (kinds: readonly string[]) => {
  const counts: Partial<Record<LimitedKind, number>> = {}
  for (const kind of kinds) {
    for (const name of kind === 'ministry' ? [kind] : [kind, 'nonMinistry'])
      counts[name as LimitedKind] = (counts[name as LimitedKind] ?? 0) + 1
  }
  return counts as Record<string, number>
}

export const pairKeyOf = ({ regionCode, partnerId }: SettingsPair) => `${regionCode}.${partnerId}`

/** The facts as a run takes them: without partners who left, with the disasters it adds, in the order of its draw. */
export function factsForRun(facts: ScoringFacts, settings: RunSettings): ScoringFacts {
  const gone = new Set(settings.withdrawnPartnerIds)
  const added = (code: string) =>
    settings.disasters
      .filter(({ regionCode }) => regionCode === code)
      .map(({ event, declaredOn }) => ({ event, declaredOn, level: 'sigungu' as const }))
  const regions = facts.regions.map((region) => ({
    ...region,
    disasters: [...region.disasters, ...added(region.code)],
  }))
  return {
    asOf: facts.asOf,
    regions: drawOrder(regions, settings.seed),
    partners: drawOrder(
      facts.partners.filter(({ id }) => !gone.has(id)),
      settings.seed,
    ),
    ties: facts.ties.filter(({ holderId }) => !holderId || !gone.has(holderId)),
  }
}

export interface RoundProblem {
  readonly problem: MatchingProblem
  /** Ties that stand between a region and a partner of the problem and are not barred. */
  readonly standing: readonly PairIndex[]
}

/**
 * The problem of a round, from the facts of `factsForRun`: every region and pledged partner scored against each other,
 * standing ties pinned or kept, the needs of each region reduced by ties that stand with bodies outside. Cost grows with
 * regions × partners.
 */
export function makeMatchingProblem(
  name: string,
  facts: ScoringFacts,
  settings: RunSettings,
  scores: ScoreTable = scoreTable(facts, settings.weights),
): RoundProblem {
  const indexOf = new Map(facts.partners.map(({ id }, index) => [id, index]))
  const regionAt = new Map(facts.regions.map(({ code }, index) => [code, index]))
  const barred = new Set(settings.bars.map(pairKeyOf))
  const standing: PairIndex[] = []
  const signed = new Set<string>()
  for (const { regionCode, holderId, isSigned } of facts.ties)
    if (holderId && isSigned) signed.add(pairKeyOf({ regionCode, partnerId: holderId }))
  const regions = facts.regions.map((region, regionIndex): MatchingRegion => {
    const ties = facts.ties.filter(({ regionCode }) => regionCode === region.code)
    const held = [...new Set(ties.flatMap(({ holderId }) => (holderId ? (indexOf.get(holderId) ?? []) : [])))]
      .filter((index) => !barred.has(pairKeyOf({ regionCode: region.code, partnerId: facts.partners[index]!.id })))
      .sort((left, right) => left - right)
    const outside = ties.filter(({ holderId }) => !holderId || !indexOf.has(holderId))
    standing.push(...held.map((partnerIndex): PairIndex => [regionIndex, partnerIndex]))
    const kinds = { ...settings.kinds, ...settings.regionKinds[region.code] } as KindRanges
    const rules = { ...(settings.regionNeeds[region.code] ?? settings.region), kinds }
    const limits = limitsLeft(rules, {
      pinned: held.length,
      pinnedByKind: countBy(held.map((index) => facts.partners[index]!.kind)),
      outside: outside.length,
      outsideByKind: countBy(outside.map(({ kind }) => kind)),
    })
    const places = Math.max(limits.min, held.length, limits.max - settings.reservedPlaces)
    return { id: region.code, ...limits, max: Math.min(limits.max, places) }
  })
  const heldBy = countBy(standing.map(([, partner]) => String(partner)))
  const partners = facts.partners.map((partner, index): MatchingPartner => {
    const { id, kind, minimumRegions, maximumRegions, corporateGroup } = partner
    const { min, max } = settings.partnerCapacities[id] ?? { min: minimumRegions, max: maximumRegions }
    const group = corporateGroup ? { group: corporateGroup } : {}
    return { id, kind, min, max: Math.max(max, heldBy[index] ?? 0), ...group }
  })
  const keyAt = ([region, partner]: PairIndex) =>
    pairKeyOf({ regionCode: facts.regions[region]!.code, partnerId: facts.partners[partner]!.id })
  const isFrozen = (pair: PairIndex) => settings.standing === 'freeze' || signed.has(keyAt(pair))
  const chosen = settings.pins.flatMap((pin): PairIndex[] => {
    const [region, partner] = [regionAt.get(pin.regionCode), indexOf.get(pin.partnerId)]
    return region === undefined || partner === undefined || barred.has(pairKeyOf(pin)) ? [] : [[region, partner]]
  })
  const pins = new Map([...standing.filter(isFrozen), ...chosen].map((pair) => [keyAt(pair), pair]))
  const kept = standing.filter((pair) => !pins.has(keyAt(pair)))
  const apart = settings.notTogether.flatMap(([one, other]): [number, number][] => {
    const [left, right] = [indexOf.get(one), indexOf.get(other)]
    return left === undefined || right === undefined ? [] : [[left, right]]
  })
  const problem: MatchingProblem = {
    format: 'sisterhood-matching/1',
    name,
    regions,
    partners,
    pairs: offeredPairs(facts, scores, barred),
    pins: [...pins.values()],
    ...(settings.standing === 'budget' ? { keep: kept, changeBudget: settings.changeBudget } : {}),
    ...(settings.groupMaximum === null ? {} : { groupMaxPerRegion: settings.groupMaximum }),
    ...(regions.some(({ kinds }) => kinds?.nonMinistry) ? { kindGroups: { nonMinistry } } : {}),
    ...(apart.length > 0 ? { notTogether: apart } : {}),
  }
  return { problem, standing }
}

type KindRanges = Record<string, { min: number; max: number }>

/** Scores of all pairs, region by region: position region × partners + partner. */
export type ScoreTable = Int32Array

/** The costly part of a problem, once for all problems over the same facts and weights. */
export function scoreTable({ regions, partners, asOf }: ScoringFacts, weights: ScoringWeights): ScoreTable {
  const table = new Int32Array(regions.length * partners.length)
  let at = 0
  for (const region of regions)
    for (const partner of partners) table[at++] = totalOfPair(region, partner, weights, asOf)
  return table
}

function offeredPairs({ regions, partners }: ScoringFacts, scores: ScoreTable, barred: ReadonlySet<string>) {
  const pairs = { region: [] as number[], partner: [] as number[], score: [] as number[] }
  regions.forEach((region, regionIndex) =>
    partners.forEach((partner, partnerIndex) => {
      if (barred.size > 0 && barred.has(pairKeyOf({ regionCode: region.code, partnerId: partner.id }))) return
      pairs.region.push(regionIndex)
      pairs.partner.push(partnerIndex)
      pairs.score.push(scores[regionIndex * partners.length + partnerIndex]!)
    }),
  )
  return pairs
}
