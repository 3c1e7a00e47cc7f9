import type { CountRange } from '@/engine/matching-problem'

export interface RegionLimits extends CountRange {
  readonly kinds: Readonly<Record<string, CountRange>>
}

export interface StandingCounts {
  /** Ties kept as pins in this problem, all and by kind. */
  readonly pinned: number
  readonly pinnedByKind: Readonly<Record<string, number>>
  /** Ties that stand with a body the problem does not hold: it did not pledge, or its successor is not settled. */
  readonly outside: number
  readonly outsideByKind: Readonly<Record<string, number>>
}

const shrink = ({ min, max }: CountRange, pinned: number, outside: number): CountRange => {
  const least = Math.max(0, min - outside)
  return { min: least, max: Math.max(pinned, least, max - outside) }
}

/**
 * What is left to find for one region: ties with bodies outside the problem already count towards its needs, and kept
 * ties never exceed a maximum (three regions hold a second ministry).
 */
export const limitsLeft = (rules: RegionLimits, standing: StandingCounts): RegionLimits => {
  const kinds = Object.fromEntries(
    Object.entries(rules.kinds).map(([kind, range]) => [
      kind,
      shrink(range, standing.pinnedByKind[kind] ?? 0, standing.outsideByKind[kind] ?? 0),
    ]),
  )
  return { ...shrink(rules, standing.pinned, standing.outside), kinds }
}
