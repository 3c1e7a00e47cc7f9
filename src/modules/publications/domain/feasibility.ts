import type { CountRange, MatchingProblem, PairIndex } from '@/engine/matching-problem'

/** How a count of some sort came out over all its places: the least and most found, and the first that is out of range. */
export interface CountFinding {
  readonly places: number
  readonly least: number
  readonly most: number
  readonly broken?: {
    readonly place: number
    readonly kind?: string
    readonly count: number
    readonly range: CountRange
  }
}

interface Counted {
  readonly place: number
  readonly kind?: string
  readonly count: number
  readonly range: CountRange
}

function finding(counted: readonly Counted[]): CountFinding {
  const broken = counted.find(({ count, range }) => count < range.min || count > range.max)
  const counts = counted.map(({ count }) => count)
  return {
    places: new Set(counted.map(({ place }) => place)).size,
    least: counts.reduce((least, count) => Math.min(least, count), counts[0] ?? 0),
    most: counts.reduce((most, count) => Math.max(most, count), 0),
    ...(broken ? { broken } : {}),
  }
}

const countAlong = (pairs: readonly PairIndex[], side: 0 | 1, length: number) => {
  const counts = new Array<number>(length).fill(0)
  for (const pair of pairs) counts[pair[side]]!++
  return counts
}

/** How many partners each region has, against its own range. Cost: one pass over the pairs. */
export function countRegions({ places: regions }: MatchingProblem, pairs: readonly PairIndex[]): CountFinding {
  const counts = countAlong(pairs, 0, regions.length)
  return finding(regions.map((range, place) => ({ place, count: counts[place]!, range })))
}

/** How many regions each partner has, against its own range. Cost: one pass over the pairs. */
export function countPartners({ helpers: partners }: MatchingProblem, pairs: readonly PairIndex[]): CountFinding {
  const counts = countAlong(pairs, 1, partners.length)
  return finding(partners.map((range, place) => ({ place, count: counts[place]!, range })))
}

/** Per region and kind, or named union of kinds. */
export function countKinds(problem: MatchingProblem, pairs: readonly PairIndex[]): CountFinding {
  const kindsOf = problem.places.map(() => [] as string[])
  for (const [region, partner] of pairs) kindsOf[region]!.push(problem.helpers[partner]!.kind)
  const counted = problem.places.flatMap(({ kinds = {} }, place) =>
    Object.entries(kinds).map(([kind, range]) => {
      const members = problem.kindGroups?.[kind] ?? [kind]
      return { place, kind, count: kindsOf[place]!.filter((own) => members.includes(own)).length, range }
    }),
  )
  return finding(counted)
}

export interface DecisionFinding {
  readonly pins: number
  readonly ended: number
  readonly broken?: {
    readonly rule: 'absent' | 'pin' | 'apart' | 'group' | 'family' | 'budget'
    readonly pair?: PairIndex
  }
}

/** Single decisions: pairs that were barred, pins, partners kept apart, groups, families, standing pairs that end. */
export function checkDecisions(problem: MatchingProblem, pairs: readonly PairIndex[]): DecisionFinding {
  const {
    helpers: partners,
    pins = [],
    keep = [],
    notTogether = [],
    families = [],
    groupMaxPerPlace: groupMaxPerRegion = Infinity,
  } = problem
  const keyOf = ([region, partner]: PairIndex) => region * partners.length + partner
  const chosen = new Set(pairs.map(keyOf))
  const offered = new Set<number>()
  for (let at = 0; at < problem.pairs.score.length; at++)
    offered.add(keyOf([problem.pairs.place[at]!, problem.pairs.helper[at]!]))
  const ended = keep.filter((pair) => offered.has(keyOf(pair)) && !chosen.has(keyOf(pair))).length
  const found = { pins: pins.length, ended }

  const absent = pairs.find((pair) => !offered.has(keyOf(pair)))
  if (absent) return { ...found, broken: { rule: 'absent', pair: absent } }
  const lost = pins.find((pair) => !chosen.has(keyOf(pair)))
  if (lost) return { ...found, broken: { rule: 'pin', pair: lost } }
  for (const [one, other] of notTogether) {
    const meeting = problem.places.findIndex(
      (_, region) => chosen.has(keyOf([region, one])) && chosen.has(keyOf([region, other])),
    )
    if (meeting >= 0) return { ...found, broken: { rule: 'apart', pair: [meeting, one] } }
  }
  const ofGroup = new Map<string, number>()
  for (const pair of pairs) {
    const { group } = partners[pair[1]]!
    if (group === undefined) continue
    const key = `${pair[0]} ${group}`
    ofGroup.set(key, (ofGroup.get(key) ?? 0) + 1)
    if (ofGroup.get(key)! > groupMaxPerRegion) return { ...found, broken: { rule: 'group', pair } }
  }
  for (const { side, of, members, min = 0, max } of families) {
    const held = members.filter((member) => chosen.has(keyOf(side === 'helper' ? [member, of] : [of, member]))).length
    if (held < min || held > max) return { ...found, broken: { rule: 'family' } }
  }
  if (ended > (problem.changeBudget ?? Infinity)) return { ...found, broken: { rule: 'budget' } }
  return found
}

/** Sum of the scores of the pairs; null when one of them has none. */
export function sumScores({ pairs, helpers: partners }: MatchingProblem, chosen: readonly PairIndex[]): number | null {
  const wanted = new Set(chosen.map(([region, partner]) => region * partners.length + partner))
  let sum = 0
  let found = 0
  for (let at = 0; at < pairs.score.length; at++) {
    if (!wanted.has(pairs.place[at]! * partners.length + pairs.helper[at]!)) continue
    sum += pairs.score[at]!
    found++
  }
  return found === chosen.length ? sum : null
}

export type GapReason = 'fairness' | 'changeBudget' | 'notTogether' | 'groups' | 'families' | 'kindUnions'

/** Why prices alone may leave a gap between the match and the bound: limits that fit no flow, or fairness before the total. */
export function reasonsForGap(problem: MatchingProblem, fairness: 'total' | 'floor'): GapReason[] {
  const {
    keep = [],
    changeBudget,
    notTogether = [],
    families = [],
    helpers: partners,
    places: regions,
    kindGroups = {},
  } = problem
  const groups = new Map<string, Set<string>>()
  for (const { group, kind } of partners)
    if (group !== undefined) groups.set(group, (groups.get(group) ?? new Set()).add(kind))
  const unions = [...new Set(regions.flatMap(({ kinds = {} }) => Object.keys(kinds)))].map(
    (name) => new Set(kindGroups[name] ?? [name]),
  )
  const cross = (one: ReadonlySet<string>, other: ReadonlySet<string>) => {
    const shared = [...one].filter((kind) => other.has(kind)).length
    return shared > 0 && shared < one.size && shared < other.size
  }
  const holds: Record<GapReason, boolean> = {
    fairness: fairness === 'floor',
    changeBudget: keep.length > 0 && changeBudget !== undefined,
    notTogether: notTogether.length > 0,
    groups: problem.groupMaxPerPlace !== undefined && [...groups.values()].some(({ size }) => size > 1),
    families: families.length > 0,
    kindUnions: unions.some((one, at) => unions.slice(at + 1).some((other) => cross(one, other))),
  }
  return (Object.keys(holds) as GapReason[]).filter((reason) => holds[reason])
}
