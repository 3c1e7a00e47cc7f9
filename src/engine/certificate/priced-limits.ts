import type { MatchingProblem } from '../matching-problem'
import type { Certificate } from '../matching-result'

/** A limit of the problem with its price in a certificate; the verifier counts on it. */
export interface PricedLimit {
  readonly name: string
  min: number
  max: number
  readonly price: number
  /** Worth of each unit up to `min`. */
  readonly reward: number
  count: number
}

/** Every limit of a problem, read from the file's own words and not from the solver's network. */
export function listPricedLimits(problem: MatchingProblem, { levels, potentials }: Certificate) {
  const { helpers, places, kindGroups, families = [], notTogether = [], groupMaxPerPlace } = problem
  const make = (name: string, min: number, max: number, price = 0, reward = levels.minimum): PricedLimit => {
    return { name, min, max, price, reward, count: 0 }
  }
  const priceOfOther = new Map<string, number>()
  for (const entry of potentials.other) priceOfOther.set(keyOf(entry), entry.price)

  const kinds = [...new Set(helpers.map(({ kind }) => kind))]
  const kindOf = Int32Array.from(helpers, ({ kind }) => kinds.indexOf(kind))
  const ofHelper = helpers.map(({ id, min, max }, p) => make(`helper ${id}`, min, max, potentials.helper[p]))
  const ofPlace = places.map(({ id, min, max }, r) => make(`place ${id}`, min, max, potentials.place[r]))
  const kindLimits = places.map(({ id, kinds: ranges = {} }, r) =>
    Object.entries(ranges).map(([name, { min, max }]) => ({
      kinds: kindGroups?.[name] ?? [name],
      limit: make(`place ${id}, ${name}`, min, max, potentials.placeKind[name]?.[r]),
    })),
  )
  const ofKind = places.flatMap((_, r) =>
    kinds.map((kind) => [
      ofPlace[r]!,
      ...kindLimits[r]!.filter((entry) => entry.kinds.includes(kind)).map(({ limit }) => limit),
    ]),
  )
  const kindPrice = Float64Array.from(ofKind, (limits) => limits.reduce((sum, { price }) => sum + price, 0))

  const rare = new Map<string, PricedLimit>()
  const getRare = (key: string, min: number, max: number) => {
    const known = rare.get(key)
    if (known) return known
    const limit = make(key, min, max, priceOfOther.get(key))
    rare.set(key, limit)
    return limit
  }
  const familyMembers = families.map(({ members }) => new Set(members))
  const familyLimits = families.map(({ min = 0, max }, position) => getRare(`family ${position}`, min, max))
  const rareOf = (r: number, p: number): PricedLimit[] => {
    const found: PricedLimit[] = []
    const { group } = helpers[p]!
    if (groupMaxPerPlace !== undefined && group !== undefined) {
      found.push(getRare(`group ${r} ${group}`, 0, groupMaxPerPlace))
    }
    for (const [position, pair] of notTogether.entries()) {
      if (pair.includes(p)) found.push(getRare(`notTogether ${r} ${position}`, 0, 1))
    }
    for (const [position, { side, of }] of families.entries()) {
      const [owner, member] = side === 'helper' ? [p, r] : [r, p]
      if (owner === of && familyMembers[position]!.has(member)) found.push(familyLimits[position]!)
    }
    return found
  }
  const hasRare = families.length + notTogether.length > 0 || groupMaxPerPlace !== undefined
  const budget = make('changeBudget', 0, 0, priceOfOther.get('changeBudget'), levels.keep)
  return {
    budget,
    all: () => [...ofHelper, ...ofPlace, ...kindLimits.flat().map(({ limit }) => limit), ...rare.values(), budget],
    of: (r: number, p: number) => [ofHelper[p]!, ...ofKind[r * kinds.length + kindOf[p]!]!, ...rareOf(r, p)],
    priceOf: (r: number, p: number) => {
      const plain = potentials.helper[p]! + kindPrice[r * kinds.length + kindOf[p]!]!
      return hasRare ? rareOf(r, p).reduce((sum, { price }) => sum + price, plain) : plain
    },
  }
}

function keyOf(entry: Certificate['potentials']['other'][number]): string {
  if (entry.limit === 'group') return `group ${entry.place} ${entry.group}`
  if (entry.limit === 'notTogether') return `notTogether ${entry.place} ${entry.position}`
  return entry.limit === 'family' ? `family ${entry.position}` : 'changeBudget'
}
