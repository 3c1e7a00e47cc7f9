import { describe, expect, test } from 'vitest'
import { addressOf, sortLink } from '@/shared/address'

describe('addresses of lists', () => {
  test('leave out what is empty and write Korean so that it can be read back', () => {
    expect(addressOf('/regions', { q: '', province: undefined, ties: null })).toBe('/regions')
    const address = addressOf('/regions', { q: 'ㅈㅅ 군', page: 2 })
    expect(new URL(address, 'http://portal').searchParams.get('q')).toBe('ㅈㅅ 군')
    expect(address).toMatch(/page=2$/)
  })

  test('a heading sorts in its natural order first, then turns round, and starts at the first page', () => {
    const filter = { q: '장성', sort: 'name', order: 'asc', page: 3 } as const
    expect(sortLink('/regions', filter, 'ties', 'desc')).toEqual({
      sortHref: addressOf('/regions', { q: '장성', sort: 'ties', order: 'desc' }),
    })
    expect(sortLink('/regions', filter, 'name', 'asc')).toEqual({
      sortHref: addressOf('/regions', { q: '장성', sort: 'name', order: 'desc' }),
      sorted: 'ascending',
    })
  })
})
