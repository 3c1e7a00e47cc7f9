import 'server-only'
import { type PlaceGroup, placeGroups, roomOfGroup } from '../domain/settings/cycle-settings'
import { findLatestMatch } from './find-latest-match'

export interface CycleChoices {
  readonly declined: number
  readonly agreed: number
  /** Groups with room, in the order places are offered. */
  readonly groups: readonly { readonly group: PlaceGroup; readonly regions: number }[]
}

/** What could be matched again after consent; null while no match stands. */
export async function listCycleChoices(roundId: string): Promise<CycleChoices | null> {
  const latest = await findLatestMatch(roundId)
  if (!latest) return null
  const { settings, facts, outcome } = latest
  const groups = placeGroups
    .map((group) => ({ group, regions: roomOfGroup(facts, settings, outcome.declined, group).size }))
    .filter(({ regions }) => regions > 0)
  return { declined: outcome.declined.length, agreed: outcome.agreed.length, groups }
}
