const formats = new Map<string, Intl.NumberFormat>()

function formatOf(most: number, least: number): Intl.NumberFormat {
  const key = `${most} ${least}`
  const format =
    formats.get(key) ?? new Intl.NumberFormat('ko', { maximumFractionDigits: most, minimumFractionDigits: least })
  formats.set(key, format)
  return format
}

/** A number as people read it: `1,234`, `1,234.5`; rounded to so many decimals at most, and at least. */
export const koreanNumber = (value: number | bigint, mostDecimals = 3, leastDecimals = 0): string =>
  formatOf(mostDecimals, leastDecimals).format(value)

/** A difference: `+1,234`, `−56`, `0`. */
export const signedKoreanNumber = (value: number): string =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${koreanNumber(Math.abs(value))}`
