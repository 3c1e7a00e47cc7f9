import { expect, test } from 'vitest'
import { giniOf } from '@/shared/gini'

test('Gini is 0 among equals and near 1 when one has all', () => {
  expect(giniOf([5, 5, 5])).toBe(0)
  expect(giniOf([0, 0, 0, 8])).toBe(0.75)
  expect(giniOf([0, 0])).toBe(0)
})
