const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5]

/** 사업자등록번호 as ten digits, or null when it cannot be one: hyphens and blanks may stand between, the last digit checks the others. */
export function readBusinessNumber(typed: string): string | null {
  const number = typed.normalize('NFKC').replace(/[\s\-‐‑–—]/g, '')
  if (!/^\d{10}$/.test(number)) return null
  const digits = [...number].map(Number)
  const sum = weights.reduce((total, weight, at) => total + weight * digits[at]!, Math.floor((digits[8]! * 5) / 10))
  return number !== '0000000000' && (10 - (sum % 10)) % 10 === digits[9] ? number : null
}

/** `124-81-00998` */
export const formatBusinessNumber = (number: string): string => number.replace(/^(\d{3})(\d{2})(\d{5})$/, '$1-$2-$3')
