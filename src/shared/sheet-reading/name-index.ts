import { withParticle } from '../korean-particle'
import { type Reading, mendTo, mended, wrong, quoted } from './sheet'

export interface IndexedName {
  readonly key: string
  /** In full, and alone of its kind. */
  readonly name: string
  /** Other ways of writing it that need no mark: `장성군`, `전남 장성군`. */
  readonly otherNames?: readonly string[]
  /** Ways that are shown as mended: abbreviations, names of the past. */
  readonly looseNames?: readonly { readonly name: string; readonly isFormer: boolean }[]
}

interface Meaning {
  readonly entry: IndexedName
  readonly how: 'plain' | 'abbreviation' | 'former'
  readonly written: string
}

export interface NameIndex {
  readonly entries: readonly IndexedName[]
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
}

const wordOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/주식회사|\(주\)|㈜|재단법인|\(재\)|사단법인|\(사\)|유한회사|\(유\)/g, '')
    .replace(/[\s·ㆍ・.,()'"]/g, '')

export function indexNames(entries: readonly IndexedName[]): NameIndex {
  const meanings = new Map<string, Meaning[]>()
  const add = (written: string, entry: IndexedName, how: Meaning['how']) => {
    const word = wordOf(written)
    const known = meanings.get(word) ?? []
    if (word && !known.some((meaning) => meaning.entry.key === entry.key))
      meanings.set(word, [...known, { entry, how, written }])
  }
  for (const entry of entries) add(entry.name, entry, 'plain')
  for (const entry of entries) for (const name of entry.otherNames ?? []) add(name, entry, 'plain')
  for (const entry of entries)
    for (const { name, isFormer } of entry.looseNames ?? []) add(name, entry, isFormer ? 'former' : 'abbreviation')
  return { entries, meanings }
}

const chance = (one: string, other: string): number => {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, at) => [...text][at]! + letter))
  const [ofOne, ofOther] = [pairs(one), pairs(other)]
  const shared = [...ofOne].filter((pair) => ofOther.has(pair)).length
  return (2 * shared) / Math.max(1, ofOne.size + ofOther.size)
}

/** The key of the one thing a text names. Several: asks which. None: offers what is spelled alike. */
export function readName(text: string, { entries, meanings }: NameIndex, what: string): Reading {
  const word = wordOf(text)
  const found = meanings.get(word) ?? []
  const exact = found.find(({ entry, how }) => how === 'plain' && wordOf(entry.name) === word)
  const [only, ...others] = exact ? [exact] : found
  if (only && others.length === 0) {
    const { entry, how, written } = only
    if (how === 'plain') return { value: entry.key }
    const shown = how === 'former' ? `${entry.name}(옛 ${written})` : entry.name
    return mended(
      entry.key,
      `${quoted(text)} ${how === 'former' ? `${shown}로` : withParticle(shown, '으로/로')} 읽었습니다.`,
    )
  }
  if (only)
    return wrong(
      `이름이 같은 곳이 여럿입니다. 어느 곳인지 골라 주세요.`,
      found.slice(0, 8).map(({ entry }) => ({ label: entry.name, text: entry.name })),
    )
  const alike = entries
    .map((entry) => ({ entry, likeness: chance(word, wordOf(entry.name)) }))
    .filter(({ likeness }) => likeness >= 0.45)
    .sort((one, other) => other.likeness - one.likeness)
  return wrong(
    `찾을 수 없는 ${what}입니다.`,
    alike.slice(0, 3).map(({ entry }) => mendTo(entry.name)),
  )
}
