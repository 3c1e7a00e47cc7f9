import { describe, expect, test } from 'vitest'
import { boardQuery, pairOfKey } from '@/modules/matching/domain/runs/board-query'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import { partnerId } from '../../support/scoring-facts'

const pair = { regionCode: '46880', partnerId: partnerId(1) }

describe('what the address of a board says', () => {
  test('is the regions by name and nothing opened, when it says nothing', () => {
    const query = boardQuery.parse({})
    expect([query.view, query.sort, query.map]).toEqual(['region', 'name', 'count'])
    expect([query.pair, query.ask, query.other]).toEqual([undefined, undefined, undefined])
  })

  test('is read field by field, whatever else stands there', () => {
    const address = {
      view: 'partner',
      sort: 'low',
      map: 'new',
      pair: pairKeyOf(pair),
      ask: 'swap',
      other: pairKeyOf(pair),
    }
    expect(boardQuery.parse({ ...address, page: '2', kind: 'ministry' })).toEqual(address)
  })

  test.each(['view', 'sort', 'map', 'pair', 'ask', 'other'] as const)(
    'forgets a %s that cannot be, and keeps the rest',
    (field) => {
      const plain = boardQuery.parse({})
      const address = {
        view: 'partner',
        sort: 'score',
        map: 'score',
        pair: pairKeyOf(pair),
        ask: 'why',
        other: pairKeyOf(pair),
      }
      for (const wrong of ['x', '', ['region', 'partner'], '46880', `4688.${partnerId(1)}`, `46880.${partnerId(1)}0`])
        expect(boardQuery.parse({ ...address, [field]: wrong })).toEqual({ ...address, [field]: plain[field] })
    },
  )
})

describe('the pair of a key', () => {
  test('is the pair the key was made of', () => {
    expect(pairOfKey(pairKeyOf(pair))).toEqual(pair)
  })

  test.each([undefined, '', '46880', '46880.', `.${partnerId(1)}`])('is none for %j', (key) => {
    expect(pairOfKey(key)).toBeNull()
  })
})
