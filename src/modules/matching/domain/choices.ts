import { pairKeyOf } from './make-matching-problem'
import type { RunSettings, SettingsPair } from './run-settings'

/** Pins and bars that a draft adds to those of the run it is cloned from. */
export interface Choices {
  readonly pins: readonly SettingsPair[]
  readonly bars: readonly SettingsPair[]
}

export function choicesBeyond(run: RunSettings, draft: RunSettings): Choices {
  const added = (before: readonly SettingsPair[], after: readonly SettingsPair[]) => {
    const known = new Set(before.map(pairKeyOf))
    return after.filter((pair) => !known.has(pairKeyOf(pair)))
  }
  return { pins: added(run.pins, draft.pins), bars: added(run.bars, draft.bars) }
}

/** The form's answer to "what would it cost": the pins and bars one button on the board stands for. */
export type BoardQuestion =
  | { readonly ask: 'pin'; readonly pair: SettingsPair }
  | { readonly ask: 'bar'; readonly pair: SettingsPair }
  | { readonly ask: 'swap'; readonly pair: SettingsPair; readonly other: SettingsPair }

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
