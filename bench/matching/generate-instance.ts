import type { MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'

export interface InstanceShape {
  readonly seed: number
  readonly regions: number
  readonly partners: number
  /** Share of all pairs that is offered; the rest is barred. */
  readonly density: number
}

const ministryCount = 50

/** Instances like a round of the programme: 50 ministries for every region, institutions, many small companies. */
export function generateInstance({
  seed,
  regions: regionCount,
  partners: partnerCount,
  density,
}: InstanceShape): MatchingProblem {
  const random = new SeededRandom(seed)
  const share = Math.ceil(regionCount / ministryCount)
  const institutionCount = Math.min(partnerCount - ministryCount, Math.max(350, Math.round(partnerCount * 0.1)))
  const partners = Array.from({ length: partnerCount }, (_, at) => {
    const id = `P${at}`
    if (at < ministryCount) return { id, kind: 'ministry', min: 1, max: 2 * share }
    if (at < ministryCount + institutionCount)
      return { id, kind: 'publicInstitution', min: 0, max: 1 + random.whole(3) }
    return { id, kind: 'company', min: 0, max: random.chance(0.35) ? 2 : 1, group: `G${random.whole(partnerCount)}` }
  })
  const capacity = partners.reduce((sum, { max }) => sum + max, 0)
  const max = Math.max(3, Math.round((capacity / regionCount) * 1.05))
  const regions = Array.from({ length: regionCount }, (_, at) => ({
    id: `R${at}`,
    min: 2,
    max,
    kinds: { ministry: { min: 1, max: 2 } },
  }))
  const place = Array.from({ length: regionCount + partnerCount }, () => [random.next(), random.next()] as const)
  const region: number[] = []
  const partner: number[] = []
  const score: number[] = []
  const pins: PairIndex[] = []
  for (let p = 0; p < partnerCount; p++) {
    const here = place[regionCount + p]!
    const favourite = random.whole(regionCount)
    for (let r = 0; r < regionCount; r++) {
      const offered = r === favourite || (p < ministryCount && r % ministryCount === p) || random.chance(density)
      if (!offered) continue
      const [east, north] = place[r]!
      const near = 1 - Math.hypot(east - here[0], north - here[1]) / Math.SQRT2
      const hope = r === favourite ? 3000 : random.chance(0.05) ? 2000 : 0
      region.push(r)
      partner.push(p)
      score.push(Math.round(1500 * near + 2500 * random.next() + hope))
    }
    if (p >= ministryCount && random.chance(0.01)) pins.push([favourite, p])
  }
  const pairs = { region: Int32Array.from(region), partner: Int32Array.from(partner), score: Int32Array.from(score) }
  return {
    format: 'sisterhood-matching/1',
    name: `generated ${regionCount}×${partnerCount}`,
    regions,
    partners,
    pairs,
    pins,
  }
}
