import { describe, expect, test } from 'vitest'
import { type Succession, lineOf, presentHolderOf, presentName } from '@/modules/partners/domain/succession'

const names = { a: '지식경제부', b: '산업통상자원부', c: '산업통상부', d: '기후에너지환경부', e: '환경부' }
const partners = new Map(Object.entries(names).map(([id, name]) => [id, { id, name }]))
const then = (predecessorId: string, successorId: string, effectiveOn: string): Succession => ({
  predecessorId,
  successorId,
  effectiveOn,
})
const holders = (id: string, successions: readonly Succession[], day: string) => {
  const present = presentHolderOf(partners.get(id)!, successions, partners, day)
  return [present.holders.map((holder) => holder.id).join(''), present.isSettled] as const
}
const nameOn = (id: keyof typeof names, successions: readonly Succession[], day: string) =>
  presentName(names[id], presentHolderOf(partners.get(id)!, successions, partners, day))

const chain = [then('a', 'b', '2013-03-23'), then('b', 'c', '2025-10-01')]

describe('the body that holds a tie today', () => {
  test('is the body itself until the day it is followed, and the follower from that day on', () => {
    expect(holders('b', chain, '2025-09-30')).toEqual(['b', true])
    expect(holders('b', chain, '2025-10-01')).toEqual(['c', true])
    expect(nameOn('b', chain, '2025-09-30')).toBe('산업통상자원부')
    expect(nameOn('b', chain, '2025-10-01')).toBe('산업통상부 (옛 산업통상자원부)')
  })

  test('is found at the end of a chain, and at its middle on a day in the middle', () => {
    expect(nameOn('a', chain, '2026-11-22')).toBe('산업통상부 (옛 지식경제부)')
    expect(nameOn('a', chain, '2020-01-01')).toBe('산업통상자원부 (옛 지식경제부)')
  })

  test('is open after a split, with every successor named', () => {
    const split = [then('b', 'c', '2025-10-01'), then('b', 'd', '2025-10-01')]
    expect(holders('b', split, '2026-01-01')).toEqual(['cd', false])
    expect(nameOn('b', split, '2026-01-01')).toBe('산업통상부·기후에너지환경부 (옛 산업통상자원부)')
  })

  test('is settled again where split parts are merged', () => {
    const parted = [
      then('a', 'b', '2013-03-23'),
      then('a', 'e', '2013-03-23'),
      then('b', 'd', '2025-10-01'),
      then('e', 'd', '2025-10-01'),
    ]
    expect(holders('a', parted, '2020-01-01')).toEqual(['be', false])
    expect(holders('a', parted, '2026-01-01')).toEqual(['d', true])
  })

  test('keeps its name when circles or unknown successors leave nobody', () => {
    const circle = [then('a', 'b', '2020-01-01'), then('b', 'a', '2021-01-01')]
    expect(holders('a', circle, '2026-01-01')).toEqual(['', false])
    expect(nameOn('a', circle, '2026-01-01')).toBe('지식경제부')
    expect(holders('a', [then('a', 'unknown', '2020-01-01')], '2026-01-01')).toEqual(['', false])
  })
})

describe('the line of a body', () => {
  test('is itself and all before it, by the day', () => {
    expect([...lineOf('c', chain, '2026-01-01')]).toEqual(['c', 'b', 'a'])
    expect([...lineOf('c', chain, '2025-09-30')]).toEqual(['c'])
    expect([...lineOf('a', chain, '2026-01-01')]).toEqual(['a'])
  })

  test('holds both bodies that merged, and ends in a circle too', () => {
    expect([...lineOf('d', [then('b', 'd', '2025-10-01'), then('e', 'd', '2025-10-01')], '2026-01-01')].sort()).toEqual(
      ['b', 'd', 'e'],
    )
    expect([...lineOf('a', [then('a', 'b', '2020-01-01'), then('b', 'a', '2020-01-01')], '2026-01-01')].sort()).toEqual(
      ['a', 'b'],
    )
  })
})
