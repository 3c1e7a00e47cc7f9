import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReceiptCode, receiptCodeOf } from '@/modules/safeguards/domain/receipt-code'

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 })

test('a receipt code is read however it is copied', () => {
  fc.assert(
    fc.property(bytes, (chance) => {
      const code = receiptCodeOf(chance)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/)
      for (const copy of [
        code,
        code.toLowerCase(),
        code.replaceAll('-', ''),
        code.replaceAll('-', ' '),
        code.replaceAll('0', 'o').replaceAll('1', 'l'),
        code.replace(/[\dA-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
      ])
        expect(readReceiptCode(copy)).toBe(code)
    }),
  )
})

test.each(['', '7K3M-9QXA', '7K3M-9QXA-2WFDX', '7K3M-9QXA-2WF!', '가나다라-9QXA-2WFD', '7K3M-9QXA-2WFU'])(
  '%j is no code',
  (typed) => {
    expect(readReceiptCode(typed)).toBeNull()
  },
)

test('every sign of a code stands for five even bits', () => {
  const signs = Array.from({ length: 256 }, (_, byte) => receiptCodeOf(new Uint8Array(12).fill(byte))[0])
  expect(new Set(signs).size).toBe(32)
})
