import type { CountRange, MatchingFamily, MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { SeededRandom } from '../support/matching-instances/seeded-random'

const kinds = ['ministry', 'publicInstitution', 'company']

export interface RandomShape {
  readonly regions: number
  readonly partners: number
  /** Families over mixed kinds, crossing groups, apart-pairs and budgets, which no flow holds. */
  readonly crossing: boolean
}

/** Small odd problems of every tightness: ties, zero capacities, empty sides, pins and minimums that cannot be met. */
export function makeRandomProblem(seed: number, shape: RandomShape): MatchingProblem {
  const random = new SeededRandom(seed)
  const regionCount = random.whole(shape.regions + 1)
  const partnerCount = random.whole(shape.partners + 1)
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
  const regions = Array.from({ length: regionCount }, (_, at) => ({
    id: `R${at}`,
    ...range(4),
    kinds: Object.fromEntries(keys.filter(() => random.chance(0.4)).map((kind) => [kind, range(3)])),
  }))
  const partners = Array.from({ length: partnerCount }, (_, at) => {
    const kind = random.pick(kinds)
    const group = random.chance(0.5) ? `${shape.crossing ? '' : kind}G${random.whole(2)}` : undefined
    return { id: `P${at}`, kind, ...range(3), group }
  })
  const pairs = { region: [] as number[], partner: [] as number[], score: [] as number[] }
  const all: PairIndex[] = []
  for (let region = 0; region < regionCount; region++) {
    for (let partner = 0; partner < partnerCount; partner++) {
      if (!random.chance(density)) continue
      all.push([region, partner])
      pairs.region.push(region)
      pairs.partner.push(partner)
      pairs.score.push(random.whole(scoreRange) - (random.chance(0.05) ? 2 : 0))
    }
  }
  const some = (probability: number) => all.filter(() => random.chance(probability))
  const families: MatchingFamily[] = []
  if (random.chance(0.4) && regionCount > 0 && partnerCount > 0) {
    const members = regions.map((_, at) => at).filter(() => random.chance(0.5))
    families.push({ side: 'partner', of: random.whole(partnerCount), members, ...range(2) })
    if (shape.crossing) {
      const over = partners.map((_, at) => at).filter(() => random.chance(0.5))
      families.push({ side: 'region', of: random.whole(regionCount), members: over, ...range(2) })
    }
  }
  const apart: [number, number][] = []
  if (shape.crossing && partnerCount > 1 && random.chance(0.5)) {
    const one = random.whole(partnerCount - 1)
    apart.push([one, one + 1 + random.whole(partnerCount - one - 1)])
  }
  return {
    format: 'sisterhood-matching/1',
    name: `random ${seed}`,
    regions,
    partners,
    pairs,
    pins: random.chance(0.5) ? some(0.15) : [],
    keep: random.chance(0.4) ? some(0.3) : undefined,
    changeBudget: shape.crossing && random.chance(0.5) ? random.whole(3) : undefined,
    kindGroups,
    groupMaxPerRegion: random.chance(0.5) ? random.whole(3) : undefined,
    families,
    notTogether: apart,
  }
}
