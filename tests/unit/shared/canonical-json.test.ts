import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '@/shared/canonical-json'

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)]),
  )
}

describe('canonical JSON', () => {
  test('does not depend on the order in which keys were written', () => {
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 } })).toBe('{"a":{"c":3,"d":2},"b":1}')
    fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(value) === canonicalJson(reversed(value))))
  })

  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  test('tells different values apart', () => {
    expect(canonicalJson(['1'])).not.toBe(canonicalJson([1]))
    expect(canonicalJson(null)).not.toBe(canonicalJson('null'))
    expect(canonicalJson([['a'], 'b'])).not.toBe(canonicalJson(['a', ['b']]))
  })

  test('writes instants as text, leaves out what is undefined and keeps places in lists', () => {
    expect(canonicalJson({ at: new Date(0), gone: undefined })).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
    expect(canonicalJson([undefined, 1])).toBe('[null,1]')
    expect(canonicalJson(undefined)).toBe('null')
  })

  test('gives the same text after a database kept it as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => canonicalJson(JSON.parse(JSON.stringify(value))) === canonicalJson(value)),
    )
  })
})
