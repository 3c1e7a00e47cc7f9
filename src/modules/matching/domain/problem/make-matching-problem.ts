import type { MatchingHelper, MatchingProblem, MatchingPlace, PairIndex } from '@/engine/matching-problem'
import { limitsLeft } from './region-limits'
import type { LimitedKind, RunSettings } from '../settings/run-settings'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { type ScoreTable, scoreTable } from '../scoring/score-table'
import { pairKeyOf } from '../settings/pair-key'

const nonMinistry = ['publicInstitution', 'company', 'other'] as const

const countBy = (kinds: readonly string[]) => {
  const counts: Partial<Record<LimitedKind, number>> = {}
  for (const kind of kinds) {
    for (const name of kind === 'ministry' ? [kind] : [kind, 'nonMinistry'])
      counts[name as LimitedKind] = (counts[name as LimitedKind] ?? 0) + 1
  }
  return counts as Record<string, number>
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
  const regions = facts.regions.map((region, regionIndex): MatchingPlace => {
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
  const partners = facts.partners.map((partner, index): MatchingHelper => {
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
    name,
    places: regions,
    helpers: partners,
    pairs: offeredPairs(facts, scores, barred),
    pins: [...pins.values()],
    ...(settings.standing === 'budget' ? { keep: kept, changeBudget: settings.changeBudget } : {}),
    ...(settings.groupMaximum === null ? {} : { groupMaxPerPlace: settings.groupMaximum }),
    ...(regions.some(({ kinds }) => kinds?.nonMinistry) ? { kindGroups: { nonMinistry } } : {}),
    ...(apart.length > 0 ? { notTogether: apart } : {}),
  }
  return { problem, standing }
}

type KindRanges = Record<string, { min: number; max: number }>

function offeredPairs({ regions, partners }: ScoringFacts, scores: ScoreTable, barred: ReadonlySet<string>) {
  const pairs = { place: [] as number[], helper: [] as number[], score: [] as number[] }
  regions.forEach((region, regionIndex) =>
    partners.forEach((partner, partnerIndex) => {
      if (barred.size > 0 && barred.has(pairKeyOf({ regionCode: region.code, partnerId: partner.id }))) return
      pairs.place.push(regionIndex)
      pairs.helper.push(partnerIndex)
      pairs.score.push(scores[regionIndex * partners.length + partnerIndex]!)
    }),
  )
  return pairs
}
