import { describe, expect, test } from 'vitest'
import {
  basketNameOf,
  choicesBeyond,
  choicesOf,
  decisionOf,
  isBasketOf,
} from '@/modules/matching/domain/settings/choices'
import { applyDraftChange } from '@/modules/matching/domain/settings/draft-change'
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

describe('the basket of a board', () => {
  const settings = someSettings({ pins: [one], bars: [two] })
  const run = { name: '첫 실행', settings }
  const basket = (over: Parameters<typeof someSettings>[0]) => ({
    name: basketNameOf(run.name),
    settings: { ...settings, ...over },
  })

  test('is a draft by its name that differs in pins and bars alone', () => {
    expect(isBasketOf(run, basket({}))).toBe(true)
    expect(isBasketOf(run, basket({ pins: [one, three], bars: [] }))).toBe(true)
  })

  test('is no clone under another name, nor one in which anything else was changed', () => {
    expect(isBasketOf(run, { ...basket({ pins: [three] }), name: '첫 실행 · 복제' })).toBe(false)
    expect(isBasketOf(run, basket({ seed: 3 }))).toBe(false)
    expect(isBasketOf(run, basket({ pins: [three], regionNeeds: { 46880: { min: 1, max: 2 } } }))).toBe(false)
  })

  test('keeps its mark however long the name of the run', () => {
    const long = '가'.repeat(60)
    expect(basketNameOf(long)).toHaveLength(60)
    expect(basketNameOf(long)).toMatch(/ · 고침$/)
    expect(isBasketOf({ name: long, settings }, { name: long, settings })).toBe(false)
  })

  test('gives a pair back what the run said of it', () => {
    const pairs = [one, two, three, pair('46710', 2)]
    expect(pairs.map((own) => decisionOf(settings, own))).toEqual(['pin', 'bar', 'free', 'free'])
    for (const own of pairs) {
      const chosen = applyDraftChange(settings, { change: decisionOf(settings, own) === 'pin' ? 'bar' : 'pin', ...own })
      expect(choicesBeyond(settings, chosen)).not.toEqual({ pins: [], bars: [] })
      expect(applyDraftChange(chosen, { change: decisionOf(settings, own), ...own })).toEqual(settings)
    }
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
