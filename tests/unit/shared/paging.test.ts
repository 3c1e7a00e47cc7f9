import { describe, expect, test } from 'vitest'
import { addressOf, sortLink } from '@/shared/address'
import { pagingInput, skipOf } from '@/shared/paging'

describe('paging from an address', () => {
  test.each([
    [{}, { page: 1, perPage: 20 }],
    [
      { page: '3', perPage: '50' },
      { page: 3, perPage: 50 },
    ],
    [
      { page: '0', perPage: '0' },
      { page: 1, perPage: 20 },
    ],
    [
      { page: '-2', perPage: '1000' },
      { page: 1, perPage: 20 },
    ],
    [
      { page: '2.5', perPage: 'all' },
      { page: 1, perPage: 20 },
    ],
    [{ page: '10001' }, { page: 1, perPage: 20 }],
    [{ page: ['2', '3'] }, { page: 1, perPage: 20 }],
  ])('%j is read as %j', (query, expected) => {
    expect(pagingInput.parse(query)).toEqual(expected)
  })

  test('skips the pages before', () => {
    expect(skipOf({ page: 1, perPage: 20 })).toBe(0)
    expect(skipOf({ page: 4, perPage: 50 })).toBe(150)
  })
})

describe('an address', () => {
  test('leaves out what is empty and encodes the rest', () => {
    expect(addressOf('/regions', { q: '', province: undefined, page: null })).toBe('/regions')
    expect(addressOf('/regions', { q: '정선 & 장수', page: 0 })).toBe(
      '/regions?q=%EC%A0%95%EC%84%A0+%26+%EC%9E%A5%EC%88%98&page=0',
    )
  })

  test('of a heading sorts in its natural order, turns round when pressed again and starts at page one', () => {
    const filter = { sort: 'name', order: 'asc', page: 7 } as const
    expect(sortLink('/regions', filter, 'ties', 'desc')).toEqual({ sortHref: '/regions?sort=ties&order=desc' })
    expect(sortLink('/regions', filter, 'name', 'asc')).toEqual({
      sortHref: '/regions?sort=name&order=desc',
      sorted: 'ascending',
    })
    expect(sortLink('/regions', { ...filter, order: 'desc' }, 'name', 'asc')).toEqual({
      sortHref: '/regions?sort=name&order=asc',
      sorted: 'descending',
    })
  })
})
