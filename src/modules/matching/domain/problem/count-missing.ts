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

/** All that a match leaves unmet: units of minimums, pins, and standing pairs ended beyond the budget. */
export function countMissing(problem: MatchingProblem, pairs: readonly PairIndex[]): number {
  const chosen = new Set(pairs.map(String))
  const regions = problem.places.map((region, at) => {
    const own = pairs.filter(([index]) => index === at).map(([, partner]) => problem.helpers[partner]!.kind)
    const kinds = Object.entries(region.kinds ?? {}).map(([kind, range]) =>
      under(range, own.filter((name) => isOfKind(problem, name, kind)).length),
    )
    return kinds.reduce((sum, missing) => sum + missing, under(region, own.length))
  })
  const partners = problem.helpers.map((partner, at) => under(partner, pairs.filter(([, of]) => of === at).length))
  const pins = (problem.pins ?? []).filter((pin) => !chosen.has(String(pin))).length
  const ended = (problem.keep ?? []).filter((pair) => !chosen.has(String(pair))).length
  const overBudget = problem.changeBudget === undefined ? 0 : Math.max(0, ended - problem.changeBudget)
  return [...regions, ...partners].reduce((sum, missing) => sum + missing, pins + overBudget)
}
