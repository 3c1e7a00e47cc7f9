import type { FlowNetwork } from './flow-network'

/** A minimum or pin that the best match leaves unmet. */
export type UnmetNeed =
  | { readonly sort: 'minimum'; readonly limit: number; readonly missing: number }
  | { readonly sort: 'pin'; readonly column: number }

export function findUnmet(
  { flow, forest, minimumArc }: FlowNetwork,
  pinnedColumns: readonly number[] = [],
): UnmetNeed[] {
  const unmet: UnmetNeed[] = []
  for (const [limit, { min }] of forest.limits.entries()) {
    const arc = minimumArc[limit]!
    const missing = arc < 0 ? 0 : min - flow.simplex.flow[arc]!
    if (missing > 0) unmet.push({ sort: 'minimum', limit, missing })
  }
  for (const column of pinnedColumns) if (!flow.isUsed(column)) unmet.push({ sort: 'pin', column })
  return unmet
}
