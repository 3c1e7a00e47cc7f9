import { canonicalJson } from '@/shared/canonical-json'
import { pairKeyOf } from './pair-key'
import type { RunSettings, SettingsPair } from './run-settings'

/** Pins and bars that a draft adds to those of the run it is cloned from. */
export interface Choices {
  readonly pins: readonly SettingsPair[]
  readonly bars: readonly SettingsPair[]
}

/** Pins and bars a draft has beyond the run it was cloned from. */
export function choicesBeyond(run: RunSettings, draft: RunSettings): Choices {
  const added = (before: readonly SettingsPair[], after: readonly SettingsPair[]) => {
    const known = new Set(before.map(pairKeyOf))
    return after.filter((pair) => !known.has(pairKeyOf(pair)))
  }
  return { pins: added(run.pins, draft.pins), bars: added(run.bars, draft.bars) }
}

interface NamedSettings {
  readonly name: string
  readonly settings: RunSettings
}

const basketMark = ' · 고침'
const longestName = 60

/** What a board calls the draft it gathers choices in. */
export const basketNameOf = (runName: string): string =>
  `${runName.slice(0, longestName - basketMark.length)}${basketMark}`

/**
 * Whether a draft cloned from a run is the basket of its board: named by the board, and different in pins and bars alone.
 * A clone that an officer made or edited by hand is none: it may hold work that emptying the basket would lose.
 */
export const isBasketOf = (run: NamedSettings, draft: NamedSettings): boolean =>
  draft.name === basketNameOf(run.name) &&
  canonicalJson({ ...draft.settings, pins: run.settings.pins, bars: run.settings.bars }) === canonicalJson(run.settings)

/** What takes a choice about a pair back: the pair is again as the run had it. */
export function decisionOf({ pins, bars }: RunSettings, pair: SettingsPair): 'pin' | 'bar' | 'free' {
  const has = (pairs: readonly SettingsPair[]) => pairs.some((other) => pairKeyOf(other) === pairKeyOf(pair))
  if (has(pins)) return 'pin'
  return has(bars) ? 'bar' : 'free'
}

/** The form's answer to "what would it cost": the pins and bars one button on the board stands for. */
export type BoardQuestion =
  | { readonly ask: 'pin'; readonly pair: SettingsPair }
  | { readonly ask: 'bar'; readonly pair: SettingsPair }
  | { readonly ask: 'swap'; readonly pair: SettingsPair; readonly other: SettingsPair }

/** Pins and bars that a question on the board would put into the draft; a swap pins the two new pairs and bars the two old ones. */
export function choicesOf(question: BoardQuestion): Choices {
  if (question.ask === 'pin') return { pins: [question.pair], bars: [] }
  if (question.ask === 'bar') return { pins: [], bars: [question.pair] }
  const { pair, other } = question
  return {
    pins: [
      { regionCode: pair.regionCode, partnerId: other.partnerId },
      { regionCode: other.regionCode, partnerId: pair.partnerId },
    ],
    bars: [pair, other],
  }
}

export interface NamedChoice extends SettingsPair {
  readonly sort: 'pin' | 'bar'
  readonly text: string
  /** What the run said of the pair; taking the choice back says it again. */
  readonly before: 'pin' | 'bar' | 'free'
}
