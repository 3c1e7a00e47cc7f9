import type { ScoringFacts } from '../scoring/scoring-facts'
import { pairKeyOf } from './pair-key'
import { settingsOfRematch } from './rematch-settings'
import type { CountLimits, RunSettings, SettingsPair } from './run-settings'

/** Whom places that are left are offered to, in the order a round agrees on. */
export const placeGroups = ['short', 'disaster', 'single', 'declining', 'all'] as const
export type PlaceGroup = (typeof placeGroups)[number]

export const placeGroupNames: Record<PlaceGroup, string> = {
  short: '필요한 수에 못 미친 지역',
  disaster: '특별재난지역',
  single: '결연이 한 곳 이하인 지역',
  declining: '인구감소지역',
  all: '모든 대상 지역',
}

export interface ConsentOutcome {
  /** A side said no: the pair must not come again. */
  readonly declined: readonly SettingsPair[]
  /** Both sides said yes: nothing may move it. */
  readonly agreed: readonly SettingsPair[]
}

const nobodyCameOrLeft = { partnersEach: 1, disasters: [], withdrawnPartnerIds: [], newcomers: [] }

function withOutcome(settings: RunSettings, { declined, agreed }: ConsentOutcome): RunSettings {
  const refusedKeys = new Set(declined.map(pairKeyOf))
  const pins = [...settings.pins.filter((pin) => !refusedKeys.has(pairKeyOf(pin))), ...agreed]
  return {
    ...settings,
    pins: [...new Map(pins.map((pin) => [pairKeyOf(pin), pin])).values()],
    bars: [...new Map([...settings.bars, ...declined].map((bar) => [pairKeyOf(bar), bar])).values()],
  }
}

/**
 * After declines: declined pairs never come again, what both sides accepted never moves, and of the rest at most
 * `changeBudget` ties may give way. Declined ties do not count against the budget.
 */
export const settingsAfterDeclines = (
  confirmed: RunSettings,
  facts: Pick<ScoringFacts, 'ties'>,
  outcome: ConsentOutcome,
  changeBudget: number,
): RunSettings => withOutcome(settingsOfRematch(confirmed, facts, { ...nobodyCameOrLeft, changeBudget }), outcome)

/** Distinct bodies that stand with each region, declined ties left out. */
function standingCounts({ ties }: Pick<ScoringFacts, 'ties'>, declined: readonly SettingsPair[]) {
  const refusedKeys = new Set(declined.map(pairKeyOf))
  const bodies = new Map<string, Set<string>>()
  ties.forEach(({ regionCode, holderId, kind }, at) => {
    if (holderId && refusedKeys.has(pairKeyOf({ regionCode, partnerId: holderId }))) return
    bodies.set(regionCode, (bodies.get(regionCode) ?? new Set()).add(holderId ?? `${kind} ${at}`))
  })
  return (code: string) => bodies.get(code)?.size ?? 0
}

/** Regions of a group that places may go to, and how many each may take more. */
export function roomOfGroup(
  facts: Pick<ScoringFacts, 'ties' | 'regions'>,
  confirmed: RunSettings,
  declined: readonly SettingsPair[],
  group: PlaceGroup,
): ReadonlyMap<string, number> {
  const standing = standingCounts(facts, declined)
  const isIn = (region: ScoringFacts['regions'][number]) => {
    const { min } = confirmed.regionNeeds[region.code] ?? confirmed.region
    if (group === 'short') return standing(region.code) < min
    if (group === 'disaster') return region.disasters.length > 0
    if (group === 'single') return standing(region.code) <= 1
    return group === 'all' || region.designation === 'populationDeclineArea'
  }
  const room = facts.regions.filter(isIn).map(({ code }): [string, number] => {
    const { min } = confirmed.regionNeeds[code] ?? confirmed.region
    return [code, Math.max(1, min - standing(code))]
  })
  return new Map(room)
}

/**
 * Places that are left go to one group: everything that stands stays, regions outside the group get nothing, each of the
 * group up to what it lacks, at least one. No need is a must any more, so that such a run never fails.
 */
export function settingsForPlaces(
  confirmed: RunSettings,
  facts: Pick<ScoringFacts, 'ties' | 'regions'>,
  outcome: ConsentOutcome,
  group: PlaceGroup,
): RunSettings {
  const standing = standingCounts(facts, outcome.declined)
  const room = roomOfGroup(facts, confirmed, outcome.declined, group)
  const regionNeeds: Record<string, CountLimits> = {}
  const regionKinds: RunSettings['regionKinds'] = {}
  for (const { code } of facts.regions) {
    const held = standing(code)
    regionNeeds[code] = { min: 0, max: held + (room.get(code) ?? 0) }
    const kinds = { ...confirmed.kinds, ...confirmed.regionKinds[code] }
    regionKinds[code] = Object.fromEntries(
      Object.entries(kinds).map(([kind, range]) => [kind, { min: 0, max: range!.max }]),
    )
  }
  return {
    ...withOutcome(settingsOfRematch(confirmed, facts, { ...nobodyCameOrLeft, changeBudget: 0 }), outcome),
    standing: 'freeze',
    regionNeeds,
    regionKinds,
    reservedPlaces: 0,
  }
}
