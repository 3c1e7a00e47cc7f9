import { describe, expect, it } from 'vitest'
import { formatDisplay, parseDisplay } from '@/ui/display'
import { errorText } from '@/ui/field'
import { pageNumbers } from '@/ui/page-numbers'
import { clockText, spokenRemaining } from '@/ui/session-countdown'

describe('the display cookie', () => {
  it('comes back as it was written', () => {
    expect(parseDisplay(formatDisplay({ size: '130', mode: 'high-contrast' }))).toEqual({
      size: '130',
      mode: 'high-contrast',
    })
  })

  it.each([undefined, '', '110', '999.dark', 'x.high-contrast.y', '100.standard"><script>'])(
    'falls back to known choices for %s',
    (value) => {
      const display = parseDisplay(value)
      expect(['90', '100', '110', '130', '150']).toContain(display.size)
      expect(['standard', 'high-contrast']).toContain(display.mode)
    },
  )

  it('keeps the half that is known', () => {
    expect(parseDisplay('110.nothing')).toEqual({ size: '110', mode: 'standard' })
  })
})

describe('page numbers', () => {
  it('lists all of a few pages', () => {
    expect(pageNumbers(2, 5)).toEqual([1, 2, 3, 4, 5])
  })

  it.each([
    [1, [1, 2, 3, 4, 5, null, 62]],
    [31, [1, null, 30, 31, 32, null, 62]],
    [62, [1, null, 58, 59, 60, 61, 62]],
  ])('stands around page %i of 62', (page, expected) => {
    expect(pageNumbers(page, 62)).toEqual(expected)
  })

  it('always holds the first, the last and the present page, in order and without repeats', () => {
    for (let pages = 1; pages <= 30; pages += 1) {
      for (let page = 1; page <= pages; page += 1) {
        const numbers = pageNumbers(page, pages).filter((number) => number !== null)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers).toEqual(expect.arrayContaining([1, page, pages]))
        expect(numbers.length).toBeLessThanOrEqual(7)
      }
    }
  })

  it('puts a gap exactly where pages are left out', () => {
    for (let page = 1; page <= 12; page += 1) {
      const numbers = pageNumbers(page, 12)
      numbers.forEach((number, index) => {
        const before = numbers[index - 1]
        if (number === null) expect(numbers[index + 1]! - before!).toBeGreaterThan(1)
        else if (typeof before === 'number') expect(number - before).toBe(1)
      })
    }
  })
})

describe('the session clock', () => {
  it('shows minutes and seconds', () => {
    expect([clockText(1661), clockText(60), clockText(9), clockText(-3)]).toEqual(['27:41', '1:00', '0:09', '0:00'])
  })

  it('speaks at 60, 30 and 10 seconds only', () => {
    const spoken = Array.from({ length: 90 }, (_, index) => 90 - index).flatMap(
      (second) => spokenRemaining(second + 1, second) ?? [],
    )
    expect(spoken).toEqual(['60초 뒤 로그아웃됩니다', '30초 뒤 로그아웃됩니다', '10초 뒤 로그아웃됩니다'])
  })

  it('speaks when a sleeping tab leaps over the mark, but not past the end', () => {
    expect(spokenRemaining(75, 40)).toBe('60초 뒤 로그아웃됩니다')
    expect(spokenRemaining(75, 0)).toBeUndefined()
  })
})

describe('the error of a field', () => {
  it('is absent when empty, and one sentence when many', () => {
    expect([errorText(undefined), errorText(''), errorText([])]).toEqual([undefined, undefined, undefined])
    expect(errorText(['날짜를 적어 주세요.', '기간 안이어야 합니다.'])).toBe(
      '날짜를 적어 주세요. 기간 안이어야 합니다.',
    )
  })
})
