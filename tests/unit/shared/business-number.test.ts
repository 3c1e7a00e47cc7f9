import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatBusinessNumber, readBusinessNumber } from '@/shared/business-number'

// Printed at the foot of the companies' own sites.
const published = [
  '124-81-00998', // 삼성전자
  '220-81-62517', // 네이버
  '120-81-47521', // 카카오
  '101-81-09147', // 현대자동차
  '107-86-14075', // LG전자
  '104-81-37225', // SK텔레콤
  '120-82-00052', // 한국전력공사
  '120-88-00767', // 쿠팡
  '314-82-10024', // 한국철도공사
]

describe('사업자등록번호', () => {
  test.each(published)('%s is read, with hyphens and without, and written back', (number) => {
    const digits = number.replaceAll('-', '')
    expect(readBusinessNumber(number)).toBe(digits)
    expect(readBusinessNumber(` ${digits} `)).toBe(digits)
    expect(
      readBusinessNumber(number.replace(/[\d-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))),
    ).toBe(digits)
    expect(formatBusinessNumber(digits)).toBe(number)
  })

  test('with any one digit wrong is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...published), fc.nat(9), fc.integer({ min: 1, max: 9 }), (number, at, shift) => {
        const digits = [...number.replaceAll('-', '')]
        digits[at] = String((Number(digits[at]) + shift) % 10)
        expect(readBusinessNumber(digits.join(''))).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test.each(['', '124-81-0099', '124-81-009980', '000-00-00000', '124-81-0099a', '124.81.00998', '-1248100998x'])(
    '%j is no number',
    (typed) => {
      expect(readBusinessNumber(typed)).toBeNull()
    },
  )

  test('one in ten ten-digit numbers passes', () => {
    const passing = Array.from({ length: 1_000 }, (_, at) => String(1_000_000_000 + at)).filter(readBusinessNumber)
    expect(passing).toHaveLength(100)
  })
})
