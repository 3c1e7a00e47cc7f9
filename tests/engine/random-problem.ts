import type { CountRange, MatchingFamily, MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { SeededRandom } from '../support/matching-instances/seeded-random'

const kinds = ['ministry', 'publicInstitution', 'company']

export interface RandomShape {
  readonly places: number
  readonly helpers: number
  /** Families over mixed kinds, crossing groups, apart-pairs and budgets, which no flow holds. */
  readonly crossing: boolean
}

/** Small odd problems of every tightness: ties, zero capacities, empty sides, pins and minimums that cannot be met. */
export function makeRandomProblem(seed: number, shape: RandomShape): MatchingProblem {
  const random = new SeededRandom(seed)
  const placeCount = random.whole(shape.places + 1)
  const helperCount = random.whole(shape.helpers + 1)
  const scoreRange = random.pick([1, 3, 40, 1000])
  const density = random.pick([0.3, 0.7, 1])
  const tightness = random.pick([1, 2, 4])
  const needy = random.pick([0, 0.1, 0.5])
  const range = (largest: number): CountRange => {
    const max = random.whole(largest + 1)
    return { min: random.chance(needy) ? random.whole(Math.min(max, tightness) + 1) : 0, max }
  }
  const kindGroups = random.chance(0.4)
    ? {
        nonMinistry: ['publicInstitution', 'company'],
        ...(shape.crossing && { state: ['ministry', 'publicInstitution'] }),
      }
    : undefined
  const keys = [...kinds, ...Object.keys(kindGroups ?? {})]
  const places = Array.from({ length: placeCount }, (_, at) => ({
    id: `R${at}`,
    ...range(4),
    kinds: Object.fromEntries(keys.filter(() => random.chance(0.4)).map((kind) => [kind, range(3)])),
  }))
  const helpers = Array.from({ length: helperCount }, (_, at) => {
    const kind = random.pick(kinds)
    const group = random.chance(0.5) ? `${shape.crossing ? '' : kind}G${random.whole(2)}` : undefined
    return { id: `P${at}`, kind, ...range(3), group }
  })
  const pairs = { place: [] as number[], helper: [] as number[], score: [] as number[] }
  const all: PairIndex[] = []
  for (let place = 0; place < placeCount; place++) {
    for (let helper = 0; helper < helperCount; helper++) {
      if (!random.chance(density)) continue
      all.push([place, helper])
      pairs.place.push(place)
      pairs.helper.push(helper)
      pairs.score.push(random.whole(scoreRange) - (random.chance(0.05) ? 2 : 0))
    }
  }
  const some = (probability: number) => all.filter(() => random.chance(probability))
  const families: MatchingFamily[] = []
  if (random.chance(0.4) && placeCount > 0 && helperCount > 0) {
    const members = places.map((_, at) => at).filter(() => random.chance(0.5))
    families.push({ side: 'helper', of: random.whole(helperCount), members, ...range(2) })
    if (shape.crossing) {
      const over = helpers.map((_, at) => at).filter(() => random.chance(0.5))
      families.push({ side: 'place', of: random.whole(placeCount), members: over, ...range(2) })
    }
  }
  const apart: [number, number][] = []
  if (shape.crossing && helperCount > 1 && random.chance(0.5)) {
    const one = random.whole(helperCount - 1)
    apart.push([one, one + 1 + random.whole(helperCount - one - 1)])
  }
  return {
    name: `random ${seed}`,
    places,
    helpers,
    pairs,
    pins: random.chance(0.5) ? some(0.15) : [],
    keep: random.chance(0.4) ? some(0.3) : undefined,
    changeBudget: shape.crossing && random.chance(0.5) ? random.whole(3) : undefined,
    kindGroups,
    groupMaxPerPlace: random.chance(0.5) ? random.whole(3) : undefined,
    families,
    notTogether: apart,
  }
}
