import { expect, test } from 'vitest'
import { koreanNumber, signedKoreanNumber } from '@/shared/korean-number'

test('numbers are grouped by thousands and keep no more decimals than asked for', () => {
  expect([koreanNumber(0), koreanNumber(1_234), koreanNumber(-1_234.5), koreanNumber(10n ** 15n)]).toEqual([
    '0',
    '1,234',
    '-1,234.5',
    '1,000,000,000,000,000',
  ])
  expect([koreanNumber(1.23456), koreanNumber(1.5, 0), koreanNumber(2, 1, 1)]).toEqual(['1.235', '2', '2.0'])
})

test('a difference says its direction', () => {
  expect([signedKoreanNumber(1_234), signedKoreanNumber(-56), signedKoreanNumber(0)]).toEqual(['+1,234', '−56', '0'])
})
