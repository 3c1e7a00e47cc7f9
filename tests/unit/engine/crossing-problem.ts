import type { CountRange, MatchingProblem } from '@/engine/matching-problem'
import { offered } from '../../support/matching-instances/problems'
import { SeededRandom } from '../../support/matching-instances/seeded-random'

const kinds = ['ministry', 'publicInstitution', 'company']
const kindGroups = {
  state: ['ministry', 'publicInstitution'],
  offices: ['publicInstitution', 'company'],
  rest: ['company', 'ministry'],
}

/** Every pair offered, three unions of kinds that overlap in a ring and apart-pairs in odd rings: prices alone leave gaps. */
export function makeCrossingProblem(seed: number, placeCount: number, helperCount: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const spread = random.pick([3, 20, 1000])
  const least = random.pick([0, 0, -10])
  const range = (largest: number): CountRange => {
    const max = 1 + random.whole(largest)
    return { min: random.chance(0.3) ? 1 + random.whole(max) : 0, max }
  }
  const places = Array.from({ length: placeCount }, (_, at) => ({
    id: `R${at}`,
    min: random.whole(2),
    max: 2 + random.whole(3),
    kinds: Object.fromEntries(
      Object.keys(kindGroups)
        .filter(() => random.chance(0.6))
        .map((name) => [name, range(2)]),
    ),
  }))
  const helpers = Array.from({ length: helperCount }, (_, at) => ({
    id: `P${at}`,
    kind: random.pick(kinds),
    min: 0,
    max: 1 + random.whole(placeCount),
  }))
  const notTogether: [number, number][] = []
  for (let one = 0; one < helperCount; one++) {
    for (let other = one + 1; other < helperCount; other++) if (random.chance(0.35)) notTogether.push([one, other])
  }
  const pairs = offered(places.map(() => helpers.map(() => random.whole(spread) + least)))
  const all = places.flatMap((_, r) => helpers.map((_, p): [number, number] => [r, p]))
  const keep = random.chance(0.5) ? all.filter(() => random.chance(0.5)) : undefined
  const changeBudget = keep && random.chance(0.8) ? random.whole(3) : undefined
  const pins = random.chance(0.2) ? all.filter(() => random.chance(0.15)) : []
  return {
    name: `crossing ${seed}`,
    places,
    helpers,
    pairs,
    pins,
    keep,
    changeBudget,
    kindGroups,
    notTogether,
  }
}
