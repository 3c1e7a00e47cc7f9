import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginnersFirst, choseongOf, parseKoreanQuery } from '@/shared/korean-search'

describe('initials of a name', () => {
  test.each([
    ['고흥군', 'ㄱㅎㄱ'],
    ['전라남도 장성군', 'ㅈㄹㄴㄷㅈㅅㄱ'],
    ['꽃지', 'ㄲㅈ'],
  ])('%s has %s', (name, initials) => {
    expect(choseongOf(name)).toBe(initials)
  })
})

describe('what a person typed', () => {
  test.each([
    ['ㅈㅅ', { literals: [], choseong: 'ㅈㅅ' }],
    ['ㅈ ㅅ', { literals: [], choseong: 'ㅈㅅ' }],
    ['정선', { literals: ['정선'], choseong: null }],
    ['강원  정선', { literals: ['강원', '정선'], choseong: null }],
    ['구ㄹ', { literals: ['구'], choseong: 'ㄱㄹ' }],
    ['LH', { literals: ['LH'], choseong: null }],
  ])('%s is searched as expected', (typed, expected) => {
    expect(parseKoreanQuery(typed)).toEqual(expected)
  })

  test('is nothing when blank', () => {
    for (const blank of ['', '  ', '\t\n']) expect(parseKoreanQuery(blank)).toBeNull()
  })

  test('finds the same however the keyboard composed it', () => {
    expect(parseKoreanQuery('정선'.normalize('NFD'))).toEqual(parseKoreanQuery('정선'))
  })

  test('by its own initials always includes the name', () => {
    const name = fc.stringMatching(/^[가-힣]{2,6}$/)
    fc.assert(
      fc.property(name, fc.nat(), (text, cut) => {
        const initials = choseongOf(text)
        const part = initials.slice(cut % initials.length)
        expect(parseKoreanQuery(part)).toEqual({ literals: [], choseong: part })
        expect(initials).toContain(part)
      }),
    )
  })

  test('never throws and is never longer than fifty characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const query = parseKoreanQuery(text)
        for (const literal of query?.literals ?? []) expect(literal.length).toBeLessThanOrEqual(50)
      }),
    )
  })
})

describe('beginnersFirst', () => {
  const names = (text: string) =>
    beginnersFirst(
      ['당진시', '정선군', '장성군', '예산군'].map((name) => ({ name })),
      text,
    ).map(({ name }) => name)

  test('puts names first that begin with what was typed, and keeps the order otherwise', () => {
    expect(names('ㅈㅅ')).toEqual(['정선군', '장성군', '당진시', '예산군'])
    expect(names('예산')).toEqual(['예산군', '당진시', '정선군', '장성군'])
    expect(names('')).toEqual(['당진시', '정선군', '장성군', '예산군'])
  })

  test('a control character in a query counts as a space', () => {
    expect(parseKoreanQuery('장\u0000성')).toEqual({ literals: ['장', '성'], choseong: null })
  })
})
