import { describe, expect, test } from 'vitest'
import { choicesBeyond, choicesOf } from '@/modules/matching/domain/choices'
import { applyDraftChange } from '@/modules/matching/domain/draft-change'
import { partnerId, someSettings } from '../../support/scoring-facts'

const pair = (regionCode: string, number: number) => ({ regionCode, partnerId: partnerId(number) })
const [one, two, three] = [pair('46710', 1), pair('46880', 2), pair('46720', 3)]

describe('what a draft adds to the run it is cloned from', () => {
  test('are the pins and bars that the run has not, whatever it lost', () => {
    const run = someSettings({ pins: [one, two], bars: [three] })
    expect(choicesBeyond(run, someSettings({ pins: [two, three], bars: [one, three] }))).toEqual({
      pins: [three],
      bars: [one],
    })
    expect(choicesBeyond(run, run)).toEqual({ pins: [], bars: [] })
  })

  test('are told apart by both sides of a pair', () => {
    const run = someSettings({ pins: [one] })
    const near = [pair('46710', 2), pair('46880', 1)]
    expect(choicesBeyond(run, someSettings({ pins: [one, ...near] })).pins).toEqual(near)
  })
})

describe('what a button of the board stands for', () => {
  test('is one pin, or one bar', () => {
    expect(choicesOf({ ask: 'pin', pair: one })).toEqual({ pins: [one], bars: [] })
    expect(choicesOf({ ask: 'bar', pair: one })).toEqual({ pins: [], bars: [one] })
  })

  test('is for a swap just what the swap will do to the draft', () => {
    const { pins, bars } = applyDraftChange(someSettings(), {
      change: 'swap',
      ...one,
      otherRegionCode: two.regionCode,
      otherPartnerId: two.partnerId,
    })
    expect(choicesOf({ ask: 'swap', pair: one, other: two })).toEqual({ pins, bars })
    expect(pins).toEqual([pair('46710', 2), pair('46880', 1)])
  })
})
