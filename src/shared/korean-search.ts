import { getChoseong } from 'es-hangul'

const onlyChoseong = /^[ㄱ-ㅎ]+$/
const completeSyllables = /[가-힣a-zA-Z0-9]+/g

/** Initial consonants of a name without spaces, for storing beside it: 고흥군 → ㄱㅎㄱ. */
export const choseongOf = (text: string): string => getChoseong(text).replace(/\s/g, '')

export interface KoreanQuery {
  /** Text that must appear as it is, or absent when the person typed only initial consonants. */
  readonly literals: readonly string[]
  /** Initial consonants that must appear in a row, or absent when the query has no lone consonant. */
  readonly choseong: string | null
}

/** Splits what a person typed: `ㅈㅅ` searches initials, `정선` the text, `구ㄹ` both. */
export function parseKoreanQuery(text: string): KoreanQuery | null {
  const query = text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 50)
  if (!query) return null
  const joined = query.replace(/\s/g, '')
  if (onlyChoseong.test(joined)) return { literals: [], choseong: joined }
  const hasLoneConsonant = /[ㄱ-ㅎ]/.test(joined)
  return {
    literals: hasLoneConsonant ? (joined.match(completeSyllables) ?? []) : query.split(' '),
    choseong: hasLoneConsonant ? choseongOf(joined) : null,
  }
}

/** Keeps the order but puts names first that begin with what was typed: ㅈㅅ means 정선군 before 당진시. */
export function beginnersFirst<Item extends { readonly name: string }>(
  items: readonly Item[],
  text: string | undefined,
): Item[] {
  const query = parseKoreanQuery(text ?? '')
  const begins = ({ name }: Item) =>
    query !== null &&
    query.literals.every((literal) => name.startsWith(literal)) &&
    (!query.choseong || choseongOf(name).startsWith(query.choseong))
  return query ? [...items.filter(begins), ...items.filter((item) => !begins(item))] : [...items]
}
