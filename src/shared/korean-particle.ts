import { josa } from 'es-hangul'

/** How digits and Latin letters are said, for the sound a word ends in. */
const said: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'영일이삼사오육칠팔구'].map((name, digit) => [String(digit), name])),
  l: '엘',
  m: '엠',
  n: '엔',
  r: '알',
}

export type Particle = '이/가' | '을/를' | '은/는' | '과/와' | '으로/로'

/** The particle that the last sound of a word asks for; signs after it are not heard: `(주)한빛` 이, `60` 으로. */
export function particleOf(word: string, particle: Particle): string {
  // A day written as `2025. 9. 30.` is said with 일.
  if (/\d\.$/.test(word)) return particleOf('일', particle)
  const last =
    word
      .replace(/[^\p{L}\p{N}]+$/u, '')
      .at(-1)
      ?.toLowerCase() ?? ''
  // A letter that is said with an open ending, and one we do not know how to say, take what an open syllable takes.
  const heard = said[last] ?? (/[가-힣]/.test(last) ? last : '가')
  return josa.pick(heard, particle === '과/와' ? '와/과' : particle)
}

/** The word with its particle: `장성군을`, `산업통상부로`. */
export const withParticle = (word: string, particle: Particle): string => word + particleOf(word, particle)
