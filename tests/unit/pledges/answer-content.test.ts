import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnswerChange, type AnswerContent, changesOf, mergeChanges } from '@/modules/pledges/domain/answer-content'
import { saveAnswerInput } from '@/modules/pledges/domain/answer-input'
import { pledgeFields } from '@/modules/pledges/domain/pledge-content'

const fields = ['remark', 'declineReason', 'contact.name', 'contact.phone'] as const
const text = fc.constantFrom('', '가', '나', '다')
const content = fc.dictionary(fc.constantFrom(...fields), text)
/** What a person wrote over what they saw. */
const changesFrom = (base: AnswerContent, wanted: AnswerContent): AnswerChange[] =>
  Object.entries(wanted)
    .filter(([field, value]) => (base[field] ?? null) !== value)
    .map(([field, value]) => ({ field, base: base[field] ?? null, value }))

describe('merging what two people wrote', () => {
  test('keeps every field only one of them touched, and tells of every field both wrote differently', () => {
    fc.assert(
      fc.property(content, content, content, (base, first, second) => {
        const one = mergeChanges(base, changesFrom(base, first))
        expect(one.conflicts).toEqual([])
        const other = mergeChanges(one.content, changesFrom(base, second))
        for (const field of fields) {
          const was = base[field] ?? null
          const [mine, theirs] = [second[field] ?? was, first[field] ?? was]
          const held = other.content[field] ?? null
          if (mine === was) expect(held).toBe(theirs)
          else if (theirs === was || theirs === mine) expect(held).toBe(mine)
          else {
            expect(held).toBe(theirs)
            expect(other.conflicts).toContainEqual({ field, mine, theirs })
          }
        }
      }),
    )
  })

  test('of lists keeps what either added, drops what either removed, in the order of who came last', () => {
    const keys = fc.uniqueArray(fc.constantFrom<string>('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(keys, keys, keys, (base, first, second) => {
        const change = (value: string[]): AnswerChange[] => [{ field: 'wishes', base, value }]
        const one = mergeChanges({ wishes: base }, change(first))
        const merged = mergeChanges(one.content, change(second)).content.wishes as string[]
        expect(new Set(merged).size).toBe(merged.length)
        for (const key of ['a', 'b', 'c', 'd', 'e']) {
          const was = base.includes(key)
          const expected = was
            ? first.includes(key) && second.includes(key)
            : first.includes(key) || second.includes(key)
          expect([key, merged.includes(key)]).toEqual([key, expected])
        }
        const kept = merged.filter((key) => second.includes(key))
        expect(kept).toEqual(second.filter((key) => merged.includes(key)))
      }),
    )
  })

  test('the same save twice changes nothing the second time', () => {
    fc.assert(
      fc.property(content, content, (base, wanted) => {
        const changes = changesFrom(base, wanted)
        const once = mergeChanges(base, changes)
        const twice = mergeChanges(once.content, changes)
        expect(twice).toEqual({ content: once.content, changedFields: [], conflicts: [] })
      }),
    )
  })
})

describe('a save from the browser', () => {
  const parse = (changes: unknown) => changesOf(pledgeFields).safeParse(changes)
  const change = (field: string, value: unknown) => ({ field, base: null, value })

  test.each([
    ['takesPart', true],
    ['wishes', ['46880']],
    ['wish.46880.reason', '연고'],
    ['line.abc123.amountWon', 6_000_000],
    ['line.abc123.type', 'workation'],
  ])('takes %s', (field, value) => {
    expect(parse([change(field, value)]).success).toBe(true)
  })

  test.each([
    ['status', 'submitted'],
    ['__proto__', 'x'],
    ['wish.46880.constructor', 'x'],
    ['wishes', ['46880', '46880']],
    ['wishes', ['4688']],
    ['line.abc123.amountWon', -1],
    ['line.abc123.amountWon', 1.5],
    ['line.abc123.month', 13],
    ['remark', 'x'.repeat(2_001)],
    ['takesPart', 'yes'],
  ])('refuses %s = %j', (field, value) => {
    expect(parse([change(field, value)]).success).toBe(false)
  })

  test('is for a body or for a region, never for both or neither', () => {
    const roundId = '00000000-0000-7000-8000-000000000001'
    const save = (subject: object) => saveAnswerInput.safeParse({ roundId, changes: '[]', ...subject }).success
    expect(save({ partnerId: roundId })).toBe(true)
    expect(save({ regionCode: '46880' })).toBe(true)
    expect(save({ partnerId: roundId, regionCode: '46880' })).toBe(false)
    expect(save({})).toBe(false)
    expect(saveAnswerInput.safeParse({ roundId, partnerId: roundId, changes: '{' }).success).toBe(false)
  })
})
