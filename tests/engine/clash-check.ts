import type { MatchingProblem } from '@/engine/matching-problem'
import type { Clash, NamedLimit } from '@/engine/matching-result'
import { unmetWithHighs } from './highs-answer'
import { buildReferenceModel, type ReferenceLimit } from './reference-model'

/** What a clash claims that HiGHS, knowing nothing of the engine, does not find to be so. */
export async function findFaults(problem: MatchingProblem, clash: Clash): Promise<string[]> {
  const excess = clash.need - clash.capacity
  const rowsOf = (limit: NamedLimit) => rowsOfLimit(problem, limit)
  const needs = clash.needs.map((limit) => ({ ...limit, rows: rowsOf(limit) }))
  const holds = clash.holds.map(({ max, ...limit }) => ({ rows: rowsOf({ max, ...limit }), min: 0, max }))
  const all = buildReferenceModel(problem).limits.map((limit) => ({ ...limit, min: 0 }))
  const pins = clash.pins ?? []
  const unmet = (asking: typeof needs, pinned: typeof pins, held: readonly ReferenceLimit[]) =>
    unmetWithHighs(problem, {
      limits: [
        ...held,
        ...asking.filter(({ sort }) => sort !== 'changeBudget').map(({ rows, min }) => ({ rows, min, max: Infinity })),
      ],
      pins: pinned.map(([r, p]) => rowOf(problem, r, p)),
      keep: asking.find(({ sort }) => sort === 'changeBudget')?.rows ?? [],
      keepWanted: asking.find(({ sort }) => sort === 'changeBudget')?.min ?? 0,
    })
  const faults: string[] = []
  if (clash.need !== needs.reduce((sum, { min }) => sum + min, pins.length)) faults.push('need is no sum')
  if ((await unmet(needs, pins, all)) !== excess) faults.push('misses otherwise')
  if ((await unmet(needs, pins, holds)) !== excess) faults.push('not impossible alone')
  const owners = new Set(needs.map(ownerOf))
  const without = [
    ...[...owners].map((owner) => needs.filter((need) => ownerOf(need) !== owner)),
    ...(owners.size < needs.length ? needs.map((need) => needs.filter((other) => other !== need)) : []),
  ]
  for (const fewer of without) if ((await unmet(fewer, pins, all)) > 0) faults.push('a need too many')
  for (const pin of pins) {
    if (
      (await unmet(
        needs,
        pins.filter((other) => other !== pin),
        all,
      )) > 0
    )
      faults.push('a pin too many')
  }
  for (const hold of holds) {
    if (
      (await unmet(
        needs,
        pins,
        holds.filter((other) => other !== hold),
      )) >= excess
    )
      faults.push('a maximum too many')
  }
  return faults
}

/** Whether a need of it is less than the minimum, because other clashes tell the rest. */
export function asksLess({ places, helpers, families = [] }: MatchingProblem, { needs }: Clash): boolean {
  return needs.some(({ sort, of, kind, position, min }) => {
    if (sort === 'helper') return min < helpers[of]!.min
    if (sort === 'place') return min < places[of]!.min
    if (sort === 'kind') return min < places[of]!.kinds![kind!]!.min
    return sort === 'family' && min < (families[position!]!.min ?? 0)
  })
}

const ownerOf = ({ sort, of, side }: NamedLimit & { side?: string }) => `${side ?? sort} ${of}`

const rowOf = ({ pairs }: MatchingProblem, r: number, p: number) =>
  [...Array(pairs.place.length).keys()].find((row) => pairs.place[row] === r && pairs.helper[row] === p)!

function rowsOfLimit(problem: MatchingProblem, limit: NamedLimit): number[] {
  const { helpers, pairs, families = [], notTogether = [], kindGroups } = problem
  const where = (test: (place: number, helper: number) => boolean) =>
    [...Array(pairs.place.length).keys()].filter((row) => test(pairs.place[row]!, pairs.helper[row]!))
  switch (limit.sort) {
    case 'helper':
      return where((_, p) => p === limit.of)
    case 'place':
      return where((r) => r === limit.of)
    case 'kind':
      return where((r, p) => r === limit.of && (kindGroups?.[limit.kind!] ?? [limit.kind!]).includes(helpers[p]!.kind))
    case 'group':
      return where((r, p) => r === limit.of && helpers[p]!.group === limit.group)
    case 'notTogether':
      return where((r, p) => r === limit.of && (limit.apart ?? notTogether[limit.position!]!).includes(p))
    case 'family': {
      const { side, of, members } = families[limit.position!]!
      return where((r, p) => (side === 'helper' ? p === of && members.includes(r) : r === of && members.includes(p)))
    }
    case 'changeBudget':
      return buildReferenceModel(problem).keep.slice()
  }
}
