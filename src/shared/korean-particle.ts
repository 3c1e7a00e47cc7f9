const endsInConsonant = (word: string) => {
  const code = (word.at(-1) ?? '').charCodeAt(0) - 0xac00
  return code >= 0 && code < 11_172 && code % 28 !== 0
}
const endsInRieul = (word: string) => ((word.at(-1) ?? '').charCodeAt(0) - 0xac00) % 28 === 8

/** `산업통상부로`, `경찰청으로`, `60으로`: the ending follows the last sound. */
export const toward = (word: string) =>
  `${word}${(endsInConsonant(word) && !endsInRieul(word)) || /[036]$/.test(word) ? '으로' : '로'}`

/** 을 after a consonant, 를 after a vowel; a number as it is said, signs unheard. */
export function objectEnding(word: string): '을' | '를' {
  const heard = word.replace(/[^\p{L}\p{N}]+$/u, '')
  return endsInConsonant(heard) || /[013678]$/.test(heard) ? '을' : '를'
}
