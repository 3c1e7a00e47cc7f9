import type { MatchingFamily, MatchingProblem, PairIndex } from '@/engine/matching-problem'
import { readInstance } from '../../tests/support/matching-instances/problems'
import { SeededRandom } from '../../tests/support/matching-instances/seeded-random'

interface Shape {
  readonly name: string
  make(): MatchingProblem
}

/** The ten shapes on which limits cross: a500 and a2000 with groups, families, apart-pairs, standing ties and budgets. */
export const crossingShapes: readonly Shape[] = [
  { name: 'groups across kinds, 141×500', make: () => withGroups(readInstance('a500'), 11, 5) },
  { name: '30 families on regions, 141×500', make: () => withPlaceFamilies(readInstance('a500'), 12, 30) },
  { name: 'groups of 30, 141×500', make: () => withGroups(readInstance('a500'), 13, 30) },
  { name: '300 notTogether, 141×500', make: () => withApart(readInstance('a500'), 14, 300) },
  { name: '200 families with minimums, 141×500', make: () => withMinimums(readInstance('a500'), 15, 200) },
  { name: 'everything with budget 30, 141×500', make: () => withEverything(readInstance('a500'), 16, 30) },
  { name: 'unreachable budget 5, 141×500', make: () => withUnreachableBudget(readInstance('a500'), 17, 5) },
  { name: 'groups, 141×2,000', make: () => withGroups(readInstance('a2000'), 18, 8) },
  {
    name: 'groups + notTogether + families, 141×2,000',
    make: () => withPlaceFamilies(withApart(withGroups(readInstance('a2000'), 19, 8), 20, 300), 21, 30),
  },
  { name: 'keep + budget 10, 141×2,000', make: () => withStanding(readInstance('a2000'), 22, 10, 0.25) },
  { name: '3 cliques of 5, 141×500', make: () => withCliques(readInstance('a500'), 23, 3, 5) },
]

function withGroups(problem: MatchingProblem, seed: number, size: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const count = Math.ceil(problem.helpers.length / size)
  const helpers = problem.helpers.map((helper) => ({ ...helper, group: `G${random.whole(count)}` }))
  return { ...problem, helpers, groupMaxPerPlace: 1 }
}

function withPlaceFamilies(problem: MatchingProblem, seed: number, count: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const families = Array.from({ length: count }, (): MatchingFamily => {
    const members = problem.helpers.map((_, at) => at).filter(() => random.chance(0.15))
    return { side: 'place', of: random.whole(problem.places.length), members, max: 1 + random.whole(2) }
  })
  return { ...problem, families: [...(problem.families ?? []), ...families] }
}

function withApart(problem: MatchingProblem, seed: number, count: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const drawn = new Map<string, [number, number]>()
  while (drawn.size < count) {
    const one = random.whole(problem.helpers.length)
    const other = random.whole(problem.helpers.length)
    if (one < other) drawn.set(`${one} ${other}`, [one, other])
  }
  return { ...problem, notTogether: [...(problem.notTogether ?? []), ...drawn.values()] }
}

function withMinimums(problem: MatchingProblem, seed: number, count: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const families = Array.from({ length: count }, (): MatchingFamily => {
    if (random.chance(0.5)) {
      const members = problem.helpers.map((_, at) => at).filter(() => random.chance(0.2))
      return { side: 'place', of: random.whole(problem.places.length), members, min: 1, max: 3 }
    }
    const members = problem.places.map((_, at) => at).filter(() => random.chance(0.3))
    return { side: 'helper', of: random.whole(50), members, min: 1, max: 3 }
  })
  return { ...problem, families }
}

/** Ties that stand, drawn at random within the limits of helpers and places; worse than what a match would choose. */
function withStanding(problem: MatchingProblem, seed: number, changeBudget: number, share: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const room = { place: problem.places.map(({ max }) => max - 2), helper: problem.helpers.map(({ max }) => max) }
  const ministries = new Set<number>()
  const keep: PairIndex[] = []
  for (const [helper, { kind }] of problem.helpers.entries()) {
    if (!random.chance(share)) continue
    const place = random.whole(problem.places.length)
    if (room.place[place]! <= 0 || room.helper[helper]! <= 0) continue
    if (kind === 'ministry' && ministries.has(place)) continue
    if (kind === 'ministry') ministries.add(place)
    room.place[place] = room.place[place]! - 1
    room.helper[helper] = room.helper[helper]! - 1
    keep.push([place, helper])
  }
  return { ...problem, keep, changeBudget }
}

function withEverything(problem: MatchingProblem, seed: number, changeBudget: number): MatchingProblem {
  const crossed = withApart(withGroups(problem, seed, 6), seed + 100, 60)
  return withStanding(withPlaceFamilies(crossed, seed + 200, 20), seed + 300, changeBudget, 0.4)
}

/** More standing ties of ministries at a place than its kind allows. */
function withUnreachableBudget(problem: MatchingProblem, seed: number, changeBudget: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const groups = withGroups(problem, seed, 6)
  const keep = new Map<string, PairIndex>()
  for (let place = 0; place < problem.places.length; place += 4) {
    while (keep.size < (place / 4 + 1) * 4) {
      const helper = random.whole(50)
      keep.set(`${place} ${helper}`, [place, helper])
    }
  }
  return { ...groups, keep: [...keep.values()], changeBudget }
}

function withCliques(problem: MatchingProblem, seed: number, count: number, size: number): MatchingProblem {
  const random = new SeededRandom(seed)
  const notTogether: [number, number][] = []
  for (let clique = 0; clique < count; clique++) {
    const members = new Set<number>()
    while (members.size < size) members.add(random.whole(problem.helpers.length))
    const list = [...members]
    for (const [at, one] of list.entries()) for (const other of list.slice(at + 1)) notTogether.push([one, other])
  }
  return { ...problem, notTogether }
}
