import type { MatchingProblem, PairIndex } from '../matching-problem'
import type { Certificate, LimitPrice, OtherPrice } from '../matching-result'

/** A limit of the problem with its price; the verifier counts on it. */
export interface PricedLimit {
  readonly name: string
  min: number
  max: number
  price: number
  /** Worth of each unit up to `min`. */
  readonly reward: number
  count: number
}

/**
 * Every limit of a problem with its price, read from the file's own words and not from the solver's network. Limits of
 * groups, families and helpers who may not meet are listed when they have a price, a minimum or a pair of the match.
 */
export class PricedLimits {
  readonly budget: PricedLimit
  /** The first price that names no limit of the problem. */
  fault: string | undefined
  private readonly ofHelper: readonly PricedLimit[]
  private readonly ofPlace: readonly PricedLimit[]
  /** By place, then by the name of the kind or kind group. */
  private readonly ofKind: readonly ReadonlyMap<string, PricedLimit>[]
  private readonly rare = new Map<string, PricedLimit>()
  private readonly kinds: readonly string[]
  private readonly kindOf: Int32Array
  /** Per place and kind, the names of the ranges that count it. */
  private readonly namesOf: readonly (readonly string[])[]
  private kindPrice: Float64Array
  /** Per pair the prices of its rare limits. */
  private readonly rarePrice = new Map<number, number>()
  private readonly familiesOf = new Map<string, number[]>()
  private readonly apartOf = new Map<number, number[]>()
  private readonly members: readonly ReadonlySet<number>[]
  private readonly cliques: [place: number, helpers: ReadonlySet<number>, limit: PricedLimit][] = []
  private readonly counted: PairIndex[] = []

  constructor(
    private readonly problem: MatchingProblem,
    private readonly certificate: Pick<Certificate, 'levels' | 'potentials'>,
  ) {
    const { helpers, places, kindGroups, families = [], notTogether = [] } = problem
    const { levels, potentials } = certificate
    this.kinds = [...new Set(helpers.map(({ kind }) => kind))]
    const numberOf = new Map(this.kinds.map((kind, at) => [kind, at]))
    this.kindOf = Int32Array.from(helpers, ({ kind }) => numberOf.get(kind)!)
    this.ofHelper = helpers.map(({ id, min, max }, p) => this.make(`helper ${id}`, min, max, potentials.helper[p]))
    this.ofPlace = places.map(({ id, min, max }, r) => this.make(`place ${id}`, min, max, potentials.place[r]))
    this.ofKind = places.map(({ id, kinds = {} }, r) => {
      const limit = ([name, { min, max }]: [string, { min: number; max: number }]) => {
        const prices = Object.hasOwn(potentials.placeKind, name) ? potentials.placeKind[name] : undefined
        return [name, this.make(`place ${id}, ${name}`, min, max, prices?.[r])] as const
      }
      return new Map(Object.entries(kinds).map(limit))
    })
    const groupOf = (name: string) => (kindGroups && Object.hasOwn(kindGroups, name) ? kindGroups[name]! : [name])
    this.namesOf = places.flatMap(({ kinds = {} }) => {
      const names = Object.keys(kinds)
      return this.kinds.map((kind) => names.filter((name) => groupOf(name).includes(kind)))
    })
    this.kindPrice = this.sumKindPrices()
    for (const [position, { side, of }] of families.entries()) push(this.familiesOf, `${side} ${of}`, position)
    for (const [position, pair] of notTogether.entries()) for (const p of pair) push(this.apartOf, p, position)
    this.members = families.map(({ members }) => new Set(members))
    for (const [position, { min = 0, max }] of families.entries()) this.addRare(`family ${position}`, min, max)
    this.budget = this.make('changeBudget', 0, 0, 0, levels.keep)
    for (const entry of potentials.other) this.price(entry)
  }

  /** Gives limits other prices; the way back is the list of what they were. */
  reprice(prices: readonly LimitPrice[]): LimitPrice[] {
    const before: LimitPrice[] = []
    for (const entry of prices) {
      const limit = this.find(entry)
      if (!limit) {
        this.fault ??= `a price of no limit: ${JSON.stringify(entry)}`
        continue
      }
      before.unshift({ ...entry, price: limit.price })
      this.price(entry)
    }
    if (prices.some(({ limit }) => limit === 'kind' || limit === 'place')) this.kindPrice = this.sumKindPrices()
    return before
  }

  all(): PricedLimit[] {
    const kinds = this.ofKind.flatMap((limits) => [...limits.values()])
    return [...this.ofHelper, ...this.ofPlace, ...kinds, ...this.rare.values(), this.budget]
  }

  /** The sum of the prices of all limits that count a pair, but for the budget. */
  priceOf(r: number, p: number): number {
    const plain = this.ofHelper[p]!.price + this.kindPrice[r * this.kinds.length + this.kindOf[p]!]!
    return this.rarePrice.size === 0 ? plain : plain + (this.rarePrice.get(r * this.ofHelper.length + p) ?? 0)
  }

  /** Counts a pair of the match in every limit of it, but for the budget. */
  count(r: number, p: number): void {
    const { problem } = this
    const limits = [this.ofHelper[p]!, this.ofPlace[r]!]
    for (const name of this.namesOf[r * this.kinds.length + this.kindOf[p]!]!) limits.push(this.ofKind[r]!.get(name)!)
    const { group } = problem.helpers[p]!
    if (problem.groupMaxPerPlace !== undefined && group !== undefined) {
      limits.push(this.addRare(`group ${r} ${group}`, 0, problem.groupMaxPerPlace))
    }
    for (const position of this.apartOf.get(p) ?? []) limits.push(this.addRare(`notTogether ${r} ${position}`, 0, 1))
    for (const position of this.familiesOf.get(`helper ${p}`) ?? []) {
      if (this.members[position]!.has(r)) limits.push(this.addRare(`family ${position}`, 0, 0))
    }
    for (const position of this.familiesOf.get(`place ${r}`) ?? []) {
      if (this.members[position]!.has(p)) limits.push(this.addRare(`family ${position}`, 0, 0))
    }
    for (const [place, helpers, limit] of this.cliques) if (place === r && helpers.has(p)) limits.push(limit)
    for (const limit of limits) limit.count++
    this.counted.push([r, p])
  }

  private make(name: string, min: number, max: number, price = 0, reward?: number): PricedLimit {
    return { name, min, max, price, reward: reward ?? this.certificate.levels.minimum, count: 0 }
  }

  private addRare(name: string, min: number, max: number): PricedLimit {
    const known = this.rare.get(name)
    if (known) return known
    const limit = this.make(name, min, max)
    this.rare.set(name, limit)
    return limit
  }

  private price(entry: LimitPrice): void {
    const limit = this.find(entry)
    if (!limit) {
      this.fault ??= `a price of no limit: ${JSON.stringify(entry)}`
      return
    }
    const change = entry.price - limit.price
    limit.price = entry.price
    if (entry.limit === 'helper' || entry.limit === 'place' || entry.limit === 'kind') return
    for (const [r, p] of this.pairsOf(entry)) {
      const key = r * this.ofHelper.length + p
      this.rarePrice.set(key, (this.rarePrice.get(key) ?? 0) + change)
    }
  }

  private find(entry: LimitPrice): PricedLimit | undefined {
    const { problem } = this
    switch (entry.limit) {
      case 'helper':
        return this.ofHelper[entry.helper]
      case 'place':
        return this.ofPlace[entry.place]
      case 'kind':
        return this.ofKind[entry.place]?.get(entry.kind)
      case 'changeBudget':
        return this.budget
      case 'family':
        return problem.families?.[entry.position] && this.addRare(`family ${entry.position}`, 0, 0)
      case 'group':
        if (problem.groupMaxPerPlace === undefined || !problem.places[entry.place]) return undefined
        return this.addRare(`group ${entry.place} ${entry.group}`, 0, problem.groupMaxPerPlace)
      case 'notTogether':
        if (!problem.notTogether?.[entry.position] || !problem.places[entry.place]) return undefined
        return this.addRare(`notTogether ${entry.place} ${entry.position}`, 0, 1)
      case 'apart':
        return this.findClique(entry.place, entry.helpers)
    }
  }

  /** A limit over more than two, which holds because every two of them may not meet. */
  private findClique(place: number, helpers: readonly number[]): PricedLimit | undefined {
    const name = `apart ${place} ${helpers.join(' ')}`
    const known = this.rare.get(name)
    if (known) return known
    const { problem } = this
    const mayNotMeet = (one: number, other: number) =>
      this.apartOf.get(one)?.some((position) => problem.notTogether![position]!.includes(other)) ?? false
    const holds = helpers.every((one, at) =>
      helpers.slice(at + 1).every((other) => one !== other && mayNotMeet(one, other)),
    )
    if (!holds || !problem.places[place]) return undefined
    const limit = this.addRare(name, 0, 1)
    limit.count = this.counted.filter(([r, p]) => r === place && helpers.includes(p)).length
    this.cliques.push([place, new Set(helpers), limit])
    return limit
  }

  private pairsOf(entry: OtherPrice): PairIndex[] {
    const { helpers, families = [], notTogether = [] } = this.problem
    switch (entry.limit) {
      case 'changeBudget':
        return []
      case 'family': {
        const { side, of, members } = families[entry.position]!
        return members.map((member) => (side === 'helper' ? [member, of] : [of, member]))
      }
      case 'group':
        return [...helpers.keys()].filter((p) => helpers[p]!.group === entry.group).map((p) => [entry.place, p])
      case 'notTogether':
        return notTogether[entry.position]!.map((p) => [entry.place, p])
      case 'apart':
        return entry.helpers.map((p) => [entry.place, p])
    }
  }

  private sumKindPrices(): Float64Array {
    const sums = new Float64Array(this.ofPlace.length * this.kinds.length)
    for (let at = 0; at < sums.length; at++) {
      const r = Math.floor(at / this.kinds.length)
      sums[at] = this.ofPlace[r]!.price
      for (const name of this.namesOf[at]!) sums[at]! += this.ofKind[r]!.get(name)!.price
    }
    return sums
  }
}

function push<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
