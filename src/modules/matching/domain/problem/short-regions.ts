import type { CountRange, MatchingProblem, PairIndex } from '@/engine/matching-problem'

export interface RegionShortage {
  readonly regionCode: string
  readonly missing: number
}

const isOfKind = (problem: MatchingProblem, kind: string, limited: string) =>
  (problem.kindGroups?.[limited] ?? [limited]).includes(kind)

const under = ({ min }: CountRange, count: number) => Math.max(0, min - count)

/** Partners still missing in every region that is short: of any kind, or of the kinds it lacks, whichever is more. */
export function findShortRegions(problem: MatchingProblem, pairs: readonly PairIndex[]): RegionShortage[] {
  return problem.places.flatMap(({ id, kinds = {}, ...region }, at) => {
    const own = pairs.filter(([index]) => index === at).map(([, partner]) => problem.helpers[partner]!.kind)
    const lacking = Object.entries(kinds).map(([kind, range]) =>
      under(range, own.filter((name) => isOfKind(problem, name, kind)).length),
    )
    const missing = Math.max(under(region, own.length), ...lacking)
    return missing > 0 ? [{ regionCode: id, missing }] : []
  })
}
