import type { MatchingProblem } from '@/engine/matching-problem'
import type { Repair, Shortfall } from './shortfall'

/** Clashes that overlap, told as one: who needs, who can give, and how much of each. */
export interface ClashGroup extends Omit<Shortfall, 'repairs'> {
  /** Repairs of its clashes, each once, with their place: position of the clash, then of the repair. */
  readonly repairs: readonly (Repair & { readonly place: string })[]
  /** Who asks for more than there is: regions for partners, partners for regions, pins, or several of these. */
  readonly side: ClashSide
  /** The fewest regions of it that clash by themselves. */
  readonly smallest?: Pick<Shortfall, 'regions' | 'need' | 'capacity'>
}

export type ClashSide = 'regions' | 'partners' | 'pins' | 'several'

/**
 * Minimal clashes often share regions or partners: 48 of one unit each may be one lack of 188. Those of regions that
 * overlap are joined and weighed anew: no partner can give more than its places, so any set of regions owed more is a
 * clash too. Others stand alone. Cost: clashes², and the pairs once a group.
 */
export function groupClashes(problem: MatchingProblem, clashes: readonly Shortfall[]): ClashGroup[] {
  const groups: { members: number[]; regions: Set<number>; partners: Set<number>; kind: string | undefined }[] = []
  const alone: number[] = []
  for (const [at, clash] of clashes.entries()) {
    if (sideOf(problem, clash) !== 'regions') {
      alone.push(at)
      continue
    }
    const [regions, partners] = [new Set(needingRegions(clash)), new Set(clash.partners)]
    const members = [at]
    for (const group of [...groups]) {
      if (group.kind !== clash.kind || (!overlaps(group.regions, regions) && !overlaps(group.partners, partners)))
        continue
      members.unshift(...group.members)
      group.regions.forEach((one) => regions.add(one))
      group.partners.forEach((one) => partners.add(one))
      groups.splice(groups.indexOf(group), 1)
    }
    groups.push({ members, regions, partners, kind: clash.kind })
  }
  const joined = groups.flatMap(({ members, regions, kind }): ClashGroup[] => {
    const apart = members.map((at) => asGroup(problem, clashes, [at]))
    const whole = weighRegions(problem, regions, kind)
    // Other limits than those of partners may hold the regions back: then each clash by itself says more.
    if (whole.need - whole.capacity < Math.max(...apart.map(({ need, capacity }) => need - capacity))) return apart
    const smallest = apart.reduce((least, one) => (one.regions.length < least.regions.length ? one : least))
    const isWider = smallest.regions.length < whole.regions.length
    return [{ ...asGroup(problem, clashes, members), ...whole, ...(isWider && { smallest }) }]
  })
  const single = alone.map((at) => asGroup(problem, clashes, [at]))
  return [...joined, ...single].sort((one, other) => other.need - other.capacity - (one.need - one.capacity))
}

const overlaps = (one: ReadonlySet<number>, other: ReadonlySet<number>) => [...one].some((at) => other.has(at))
const sorted = (values: ReadonlySet<number>) => [...values].sort((one, other) => one - other)

function asGroup(problem: MatchingProblem, clashes: readonly Shortfall[], members: readonly number[]): ClashGroup {
  const seen = new Set<string>()
  const repairs = members.flatMap((at) =>
    clashes[at]!.repairs.flatMap((repair, position) => {
      const { change, index, kind, pair, to } = repair
      const key = JSON.stringify([change, index, kind, pair, to])
      if (seen.has(key)) return []
      seen.add(key)
      return [{ ...repair, place: `${at}-${position}` }]
    }),
  )
  const [first] = members.map((at) => clashes[at]!)
  const side = sideOf(problem, first!)
  // Places that pins elsewhere take up stand on both sides of the balance; regions and partners are told what is left.
  const taken = side === 'pins' || side === 'several' ? 0 : (first!.pins?.length ?? 0)
  return {
    regions: side === 'regions' ? needingRegions(first!) : first!.regions,
    partners: sorted(new Set(members.flatMap((at) => clashes[at]!.partners))),
    need: first!.need - taken,
    capacity: first!.capacity - taken,
    ...(first!.kind !== undefined && { kind: first!.kind }),
    pins: first!.pins ?? [],
    repairs,
    side,
  }
}

const needOf = ({ places: regions }: MatchingProblem, at: number, kind: string | undefined) =>
  kind === undefined ? regions[at]!.min : (regions[at]!.kinds?.[kind]?.min ?? 0)

/** A clash names the regions of pins too, which need nothing themselves: their partners' places are taken. */
function needingRegions({ regions, pins = [] }: Shortfall): readonly number[] {
  const taken = new Set(pins.map(([region]) => region))
  return regions.filter((at) => !taken.has(at))
}

/**
 * Pins beside other needs are places already taken; when nothing else needs, the pins themselves clash. A clash may ask less
 * than a minimum, where the rest of it is told by another.
 */
function sideOf(problem: MatchingProblem, clash: Shortfall): ClashSide {
  const { partners, kind, need, pins = [] } = clash
  const rest = need - pins.length
  if (rest === 0) return 'pins'
  const ofRegions = needingRegions(clash).reduce((sum, at) => sum + needOf(problem, at, kind), 0)
  const ofPartners = partners.reduce((sum, at) => sum + problem.helpers[at]!.min, 0)
  if (ofRegions === rest || (ofRegions > rest && (kind !== undefined || ofPartners === 0))) return 'regions'
  return ofPartners === rest ? 'partners' : 'several'
}

/**
 * Needs of regions against what partners can give them beside their pins elsewhere; regions whose own needs add more than
 * their partners bring are taken in, so that the lack is told whole.
 */
function weighRegions(problem: MatchingProblem, start: ReadonlySet<number>, kind: string | undefined) {
  const { places: regions, helpers: partners, pairs, pins = [], kindGroups } = problem
  const kinds = kind === undefined ? undefined : (kindGroups?.[kind] ?? [kind])
  const offered = regions.map((): number[] => [])
  for (let at = 0; at < pairs.place.length; at++) {
    const partner = pairs.helper[at]!
    if (!kinds || kinds.includes(partners[partner]!.kind)) offered[pairs.place[at]!]!.push(partner)
  }
  const pinned = regions.map((_, at) => new Set(pins.filter(([region]) => region === at).map(([, partner]) => partner)))
  const elsewhere = partners.map((_, at) => pins.filter(([, partner]) => partner === at).length)
  const offers = partners.map(() => 0)
  const gives = (at: number, more = 0, freed = 0) =>
    Math.max(0, Math.min(partners[at]!.max - elsewhere[at]! + freed, offers[at]! + more))
  const inside = new Set<number>()
  const take = (region: number) => {
    inside.add(region)
    for (const partner of offered[region]!) {
      offers[partner]! += 1
      if (pinned[region]!.has(partner)) elsewhere[partner]! -= 1
    }
  }
  start.forEach(take)
  const gain = (region: number) =>
    needOf(problem, region, kind) -
    offered[region]!.reduce((sum, at) => sum + gives(at, 1, pinned[region]!.has(at) ? 1 : 0) - gives(at), 0)
  for (let grown = true; grown;) {
    grown = false
    for (const region of regions.keys()) {
      if (inside.has(region) || gain(region) <= 0) continue
      take(region)
      grown = true
    }
  }
  const givers = [...partners.keys()].filter((at) => gives(at) > 0)
  return {
    regions: sorted(inside),
    partners: givers,
    need: [...inside].reduce((sum, at) => sum + needOf(problem, at, kind), 0),
    capacity: givers.reduce((sum, at) => sum + gives(at), 0),
    pins: pins.filter(([region, partner]) => !inside.has(region) && givers.includes(partner)),
  }
}
