import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commonPasswords } from '@/modules/accounts/domain/data/common-passwords'
import { demonstrationPassword } from '@/modules/accounts/domain/data/demonstration-accounts'
import { isPasswordAcceptable } from '@/modules/accounts/domain/password-policy'
import { hashPassword, isPasswordOf, needsRehash, newToken, tokenHash } from '@/modules/accounts/server/secrets'

const officer = { email: 'someone@demo.example', name: '홍길동', isPrivileged: false }
const privileged = { ...officer, isPrivileged: true }

/** Letters a person may type, none of which can spell a word the policy knows. */
const letter = fc.constantFrom(...'가나다라마바사아자차카타파하힣뷁각갂QXZqxz0789!@#_ -🌾🍎🚜👩‍🌾é')
const password = (shortest: number) =>
  fc
    .array(letter, { minLength: shortest, maxLength: 60 })
    .map((letters) => letters.join(''))
    .filter((text) => new Set(text).size >= 4)

describe('the password policy', () => {
  test('accepts any text that is long and varied enough, without demanding digits or signs', () => {
    fc.assert(fc.property(password(9), (text) => isPasswordAcceptable(text, officer)))
    fc.assert(fc.property(password(12), (text) => isPasswordAcceptable(text, privileged)))
    for (const plain of ['바람부는언덕길에서', 'correct horse battery'])
      expect(isPasswordAcceptable(plain, officer)).toBe(true)
  })

  test('counts characters as people do, from 9 for officers and 12 for those who decide, up to 128', () => {
    const emoji = '🌾🍎🚜🐄🐖🐓🐑🦆'
    expect(isPasswordAcceptable(emoji, officer)).toBe(false)
    expect(isPasswordAcceptable(`${emoji}🌻`, officer)).toBe(true)
    expect(isPasswordAcceptable('가나다라마바사아자차카', privileged)).toBe(false)
    expect(isPasswordAcceptable('가나다라마바사아자차카타', privileged)).toBe(true)
    const long = 'abcd가나다라'.repeat(16)
    expect(isPasswordAcceptable(long, officer)).toBe(true)
    expect(isPasswordAcceptable(`${long}x`, officer)).toBe(false)
    // Composed, these are nine syllables; decomposed they are more code points and still nine syllables.
    expect(isPasswordAcceptable('가나다라마바사아'.normalize('NFD'), officer)).toBe(false)
  })

  test('refuses what is guessed first, in any case, and what hardly varies', () => {
    const guessed = [...commonPasswords].filter((text) => [...text].length >= 9)
    expect(guessed.length).toBeGreaterThan(100)
    for (const text of guessed) expect(isPasswordAcceptable(text.toUpperCase(), officer)).toBe(false)
    expect(isPasswordAcceptable('ababababababab', officer)).toBe(false)
    expect(isPasswordAcceptable('가'.repeat(30), officer)).toBe(false)
  })

  test('refuses the name of the house or of the person with little else', () => {
    for (const text of [
      '행정안전부2026',
      '행안부자매결연1!',
      'sangsaeng-sisterhood',
      '홍길동홍길동홍길동1',
      'Someone26!',
    ]) {
      expect(isPasswordAcceptable(text, officer)).toBe(false)
    }
    expect(isPasswordAcceptable('행정안전부 앞 은행나무 길', officer)).toBe(true)
    expect(isPasswordAcceptable(demonstrationPassword, privileged)).toBe(true)
  })
})

describe('a stored password', () => {
  test('is argon2id with 19 MiB, two passes and one lane, each time with another salt', async () => {
    const [first, second] = await Promise.all([hashPassword('바람부는언덕길에서'), hashPassword('바람부는언덕길에서')])
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(first).not.toBe(second)
    expect(needsRehash(first)).toBe(false)
    expect(needsRehash(first.replace('m=19456', 'm=4096'))).toBe(true)
    expect(needsRehash(first.replace('argon2id', 'argon2i'))).toBe(true)
  })

  test('is recognised exactly as it was typed, composed or decomposed, and by nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(password(9), async (text) => {
        const stored = await hashPassword(text)
        expect(await isPasswordOf(stored, text)).toBe(true)
        expect(await isPasswordOf(stored, text.normalize('NFD'))).toBe(true)
        expect(await isPasswordOf(stored, `${text} `)).toBe(false)
        expect(await isPasswordOf(stored, text.slice(0, -1))).toBe(false)
      }),
      { numRuns: 12 },
    )
  })

  test('is told apart to the last of 128 characters and by case', async () => {
    const long = 'abcd가나다라'.repeat(16)
    const stored = await hashPassword(long)
    expect(await isPasswordOf(stored, long)).toBe(true)
    expect(await isPasswordOf(stored, `${long.slice(0, -1)}마`)).toBe(false)
    expect(await isPasswordOf(stored, long.toUpperCase())).toBe(false)
  })

  test('that does not exist is never right, not even when the decoy is guessed', async () => {
    for (const guess of ['', '바람부는언덕길에서']) {
      expect(await isPasswordOf(null, guess)).toBe(false)
      expect(await isPasswordOf(undefined, guess)).toBe(false)
    }
  })

  test('takes a comparable time whether the account exists or not', async () => {
    const stored = await hashPassword('바람부는언덕길에서')
    const median = async (hash: string | null) => {
      const times: number[] = []
      for (let time = 0; time < 9; time++) {
        const startedAt = performance.now()
        await isPasswordOf(hash, 'wrong-password')
        times.push(performance.now() - startedAt)
      }
      return times.sort((left, right) => left - right)[4]!
    }
    await isPasswordOf(null, 'first use makes the decoy')
    const [known, unknown] = [await median(stored), await median(null)]
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(3)
  })
})

describe('a token', () => {
  test('is 256 random bits, safe in an address, and stored only as a hash', () => {
    const tokens = new Set(Array.from({ length: 200 }, newToken))
    expect(tokens.size).toBe(200)
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/)
      expect(tokenHash(token)).toMatch(/^[0-9a-f]{64}$/)
    }
  })
})
