import { commonPasswords } from './data/common-passwords'

export const passwordLengths = { officer: 9, privileged: 12, maximum: 128 } as const

const contextWords = ['행안부', '행정안전부', '자매결연', '상생', 'sangsaeng', 'sisterhood', 'mois']

/**
 * Length and guessability only: forced mixes of characters and forced changes make people choose worse ones
 * (OWASP ASVS 5.0 V6.2.5, V6.2.10). Compares by normalised text; the password itself is stored as typed, NFC.
 */
export function isPasswordAcceptable(
  password: string,
  person: { email: string; name: string; isPrivileged: boolean },
): boolean {
  const normal = password.normalize('NFC')
  const length = [...normal].length
  const minimum = person.isPrivileged ? passwordLengths.privileged : passwordLengths.officer
  if (length < minimum || length > passwordLengths.maximum) return false
  const lower = normal.toLowerCase()
  if (commonPasswords.has(lower) || new Set(lower).size < 4) return false
  const names = [person.email.split('@')[0] ?? '', person.name].filter((word) => [...word].length >= 3)
  const remainder = [...contextWords, ...names].reduce((text, word) => text.replaceAll(word.toLowerCase(), ''), lower)
  return [...remainder].length >= Math.ceil(minimum / 2)
}
