import { canonicalJson } from '@/shared/canonical-json'
import type { RoundContent } from './round-fields'
import type { RoundPhase } from './round-phase'
import type { RoundRefusal } from './round-refusals'

/** How much of a round may still change: all before anyone can answer, then its words and who else is asked, then nothing. */
export type EditScope = 'all' | 'words' | 'nothing'

const scopes: Record<RoundPhase, EditScope> = {
  draft: 'all',
  announced: 'all',
  accepting: 'words',
  closed: 'words',
  confirmed: 'nothing',
  published: 'nothing',
}

/** How much of a round may still be changed in a phase. */
export const editScopeOf = (phase: RoundPhase): EditScope => scopes[phase]

/** A form holds minutes; what is stored may have seconds (closed at the press of a button). */
const minuteOf = (instant: Date | null) => instant && Math.floor(instant.getTime() / 60_000)

/** Answers were given under these limits and dates: once they come in, nobody is dropped and no limit moves. */
export function refusalOfEdit(before: RoundContent, after: RoundContent, scope: EditScope): RoundRefusal | null {
  if (scope === 'all') return null
  if (scope === 'nothing') return 'round-settled'
  const isFixed =
    canonicalJson(before.rules) === canonicalJson(after.rules) &&
    minuteOf(before.opensAt) === minuteOf(after.opensAt) &&
    minuteOf(before.closesAt) === minuteOf(after.closesAt)
  if (!isFixed) return 'fixed-by-now'
  const keeps = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one))
  return keeps(after.regionCodes, before.regionCodes) && keeps(after.audienceKinds, before.audienceKinds)
    ? null
    : 'only-additions'
}
