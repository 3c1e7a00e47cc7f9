import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'

export interface InstanceShape {
  readonly seed: number
  readonly places: number
  readonly helpers: number
  /** Share of all pairs that is offered; the rest is barred. */
  readonly density: number
}

const ministryCount = 50

/** Instances like a round of the programme: 50 ministries for every place, institutions, many small companies. */
export function generateInstance({
  seed,
  places: placeCount,
  helpers: helperCount,
  density,
}: InstanceShape): MatchingProblem {
  const random = new SeededRandom(seed)
  const share = Math.ceil(placeCount / ministryCount)
  const institutionCount = Math.min(helperCount - ministryCount, Math.max(350, Math.round(helperCount * 0.1)))
  const helpers = Array.from({ length: helperCount }, (_, at) => {
    const id = `P${at}`
    if (at < ministryCount) return { id, kind: 'ministry', min: 1, max: 2 * share }
    if (at < ministryCount + institutionCount)
      return { id, kind: 'publicInstitution', min: 0, max: 1 + random.whole(3) }
    return { id, kind: 'company', min: 0, max: random.chance(0.35) ? 2 : 1, group: `G${random.whole(helperCount)}` }
  })
  const capacity = helpers.reduce((sum, { max }) => sum + max, 0)
  const max = Math.max(3, Math.round((capacity / placeCount) * 1.05))
  const places = Array.from({ length: placeCount }, (_, at) => ({
    id: `R${at}`,
    min: 2,
    max,
    kinds: { ministry: { min: 1, max: 2 } },
  }))
  const spot = Array.from({ length: placeCount + helperCount }, () => [random.next(), random.next()] as const)
  const place: number[] = []
  const helper: number[] = []
  const score: number[] = []
  const pins: PairIndex[] = []
  for (let p = 0; p < helperCount; p++) {
    const here = spot[placeCount + p]!
    const favourite = random.whole(placeCount)
    for (let r = 0; r < placeCount; r++) {
      const offered = r === favourite || (p < ministryCount && r % ministryCount === p) || random.chance(density)
      if (!offered) continue
      const [east, north] = spot[r]!
      const near = 1 - Math.hypot(east - here[0], north - here[1]) / Math.SQRT2
      const hope = r === favourite ? 3000 : random.chance(0.05) ? 2000 : 0
      place.push(r)
      helper.push(p)
      score.push(Math.round(1500 * near + 2500 * random.next() + hope))
    }
    if (p >= ministryCount && random.chance(0.01)) pins.push([favourite, p])
  }
  const pairs = { place: Int32Array.from(place), helper: Int32Array.from(helper), score: Int32Array.from(score) }
  return {
    name: `generated ${placeCount}×${helperCount}`,
    places,
    helpers,
    pairs,
    pins,
  }
}
