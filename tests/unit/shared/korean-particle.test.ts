import { expect, test } from 'vitest'
import { toward } from '@/shared/korean-particle'

test('endings follow the last sound of a name', () => {
  expect(['산업통상부', '경찰청', '국무조정실', '전남광주통합특별시', 'KT&G'].map(toward)).toEqual([
    '산업통상부로',
    '경찰청으로',
    '국무조정실로',
    '전남광주통합특별시로',
    'KT&G로',
  ])
})
