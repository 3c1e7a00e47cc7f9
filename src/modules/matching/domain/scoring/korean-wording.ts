/** 한글 of digits and Latin letters ending in a consonant sound, for choosing particles. */
const closedEndings = /[0136-8lmnrLMNR]$/

type Particle = '이/가' | '을/를' | '은/는' | '과/와'

/** The word with the particle that its last sound asks for. */
export function withParticle(word: string, particle: Particle): string {
  const code = word.charCodeAt(word.length - 1) - 0xac00
  const closed = code >= 0 && code <= 11171 ? code % 28 > 0 : closedEndings.test(word)
  return word + particle.split('/')[closed ? 0 : 1]!
}

/** 장성군 of 전라남도 장성군. */
export function shortRegionName(fullName: string): string {
  return fullName.trim().split(/\s+/).at(-1) ?? fullName
}

/** 장성 of 장성군; 동구 stays, since 동 alone says nothing. */
export function placeName(fullName: string): string {
  const name = shortRegionName(fullName)
  return name.length > 2 ? name.replace(/[시군구]$/, '') : name
}
