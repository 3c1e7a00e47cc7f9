import { limitedKindNames } from './check-settings'
import type { ScoringFacts } from '../scoring/scoring-facts'
import { pairKeyOf } from './pair-key'
import type { PairSlice } from './run-policy'
import { type RunSettings, type SettingsPair, limitedKinds } from './run-settings'
import { cutSettings } from './settings-in-slice'
import { rangeInWords } from './settings-in-words'

/** A decision of a draft in words, with the change that takes it back. */
export interface SettingDecision {
  readonly key: string
  readonly text: string
  readonly undo: Readonly<Record<string, string>>
}

type Names = Pick<ScoringFacts, 'regions' | 'partners'>

/** The decisions listed under a draft's form, by sort, with the names of regions and partners. */
export function settingDecisions(facts: Names, settings: RunSettings) {
  const regionNames = new Map(facts.regions.map(({ code, fullName }) => [code, fullName]))
  const partnerNames = new Map(facts.partners.map(({ id, name }) => [id, name]))
  const region = (code: string) => regionNames.get(code) ?? `${code}(이 회차에 없음)`
  const partner = (id: string) => partnerNames.get(id) ?? '이 회차에 없는 기관'
  const pairs = (list: readonly SettingsPair[]) =>
    list.map((pair): SettingDecision => ({
      key: pairKeyOf(pair),
      text: `${region(pair.regionCode)} – ${partner(pair.partnerId)}`,
      undo: { change: 'free', ...pair },
    }))
  return {
    needs: [
      ...Object.entries(settings.regionNeeds).map(([code, range]): SettingDecision => ({
        key: code,
        text: `${region(code)}: ${rangeInWords(range)}`,
        undo: { change: 'regionNeedGone', regionCode: code },
      })),
      ...Object.entries(settings.regionKinds).map(([code, kinds]): SettingDecision => ({
        key: `${code} kinds`,
        text: `${region(code)}: ${limitedKinds
          .flatMap((kind) => (kinds[kind] ? [`${limitedKindNames[kind]} ${rangeInWords(kinds[kind])}`] : []))
          .join(', ')}`,
        undo: { change: 'regionKindsGone', regionCode: code },
      })),
    ],
    capacities: Object.entries(settings.partnerCapacities).map(([id, range]): SettingDecision => ({
      key: id,
      text: `${partner(id)}: ${rangeInWords(range)}`,
      undo: { change: 'partnerCapacityGone', partnerId: id },
    })),
    pins: pairs(settings.pins),
    bars: pairs(settings.bars),
    apart: settings.notTogether.map(([one, other]): SettingDecision => ({
      key: `${one}${other}`,
      text: `${partner(one)} · ${partner(other)}`,
      undo: { change: 'together', partnerId: one, otherPartnerId: other },
    })),
  }
}

/** Decisions of one sort that someone may see, and how many more there are. */
interface SeenDecisions {
  readonly items: readonly SettingDecision[]
  readonly others: number
}

/** The same decisions for someone who may see only some pairs: those within the slice by name, the others counted. */
export function decisionsInSlice(facts: Names, settings: RunSettings, slice: PairSlice) {
  const all = settingDecisions(facts, settings)
  const seen = settingDecisions(facts, cutSettings(settings, facts, slice))
  const cut = (sort: keyof typeof all): SeenDecisions => ({
    items: seen[sort],
    others: all[sort].length - seen[sort].length,
  })
  return {
    needs: cut('needs'),
    capacities: cut('capacities'),
    pins: cut('pins'),
    bars: cut('bars'),
    apart: cut('apart'),
  }
}
