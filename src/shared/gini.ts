/** Gini coefficient of amounts of 0 or more: 0 when all have the same, towards 1 when one has all. Cost: a sort. */
export function giniOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const sum = sorted.reduce((total, value) => total + value, 0)
  if (sum === 0) return 0
  const weighed = sorted.reduce((total, value, at) => total + (2 * (at + 1) - sorted.length - 1) * value, 0)
  return weighed / (sorted.length * sum)
}
