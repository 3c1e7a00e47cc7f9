import { withParticle } from '../korean-particle'
import type { NameIndex } from './name-index'
import { readName } from './name-index'
import { type AmountUnit, readAmount, readWhole } from './read-number'
import { readDay, readMonth, readMonths } from './read-time'
import { type Reading, type SheetCell, isBlank, mendTo, mended, plainWord, textOfCell, wrong, quoted } from './sheet'

export interface SheetOption {
  readonly value: string
  readonly label: string
  readonly synonyms?: readonly string[]
}

type FieldKind =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'whole'; readonly most: number }
  | { readonly kind: 'amount'; readonly mostWon: number }
  | { readonly kind: 'yesNo'; readonly yes?: readonly string[]; readonly no?: readonly string[] }
  | { readonly kind: 'choice'; readonly options: readonly SheetOption[] }
  | { readonly kind: 'month' }
  | { readonly kind: 'months' }
  | { readonly kind: 'day' }
  | { readonly kind: 'name'; readonly names: NameIndex; readonly what: string }

export type SheetField = FieldKind & {
  readonly key: string
  /** As the template heads it, without its unit. */
  readonly label: string
  readonly synonyms?: readonly string[]
  readonly isRequired?: boolean
  /** Merged cells leave it blank under the first row of a group: the row above counts. */
  readonly fillsDown?: boolean
}

export interface ReadingContext {
  readonly unit: AmountUnit
  readonly year: number
}

const yesWords = ['예', '네', 'y', 'yes', 'o', '○', '◯', '참여', '참여함', '참가', '해당', 'true', '1', '있음', '함']
const noWords = ['아니요', '아니오', 'n', 'no', 'x', '×', '불참', '미참여', '불참함', 'false', '0', '없음', '안함']

const isOneOf = (word: string, words: readonly string[]) => words.some((known) => plainWord(known) === word)

function readYesNo(text: string, yes: readonly string[] = [], no: readonly string[] = []): Reading {
  const word = plainWord(text)
  if (isOneOf(word, [...yes, ...yesWords])) return { value: true }
  if (isOneOf(word, [...no, ...noWords])) return { value: false }
  return wrong('예·아니요로 읽을 수 없습니다.', [mendTo(yes[0] ?? '예'), mendTo(no[0] ?? '아니요')])
}

function readChoice(text: string, options: readonly SheetOption[]): Reading {
  const word = plainWord(text)
  const wordsOf = ({ value, label, synonyms = [] }: SheetOption) => [value, label, ...synonyms].map(plainWord)
  const exact = options.find((option) => wordsOf(option).includes(word))
  if (exact) return { value: exact.value }
  const close = options.filter((option) =>
    wordsOf(option).some(
      (known) => known.length > 1 && word.length > 1 && (word.includes(known) || known.includes(word)),
    ),
  )
  if (close.length === 1)
    return mended(close[0]!.value, `${quoted(text)} ${withParticle(close[0]!.label, '으로/로')} 읽었습니다.`)
  const offered = close.length > 1 ? close : options.length <= 4 ? options : []
  return wrong(
    options.length <= 12 && offered.length === 0
      ? `다음 가운데 하나로 적어 주세요: ${options.map(({ label }) => label).join(', ')}`
      : '정해진 것 가운데 하나로 적어 주세요.',
    offered.slice(0, 6).map(({ label }) => mendTo(label)),
  )
}

/** One cell in the sense of its column. Never throws, whatever stands there. */
export function readCell(field: SheetField, cell: SheetCell, { unit, year }: ReadingContext): Reading {
  const text = textOfCell(cell)
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM)[!?]?/.test(text))
    return wrong('수식에 오류가 있습니다. 값을 적어 주세요.')
  if (field.kind === 'yesNo') return text ? readYesNo(text, field.yes, field.no) : { value: null }
  if (isBlank(text)) return { value: null }
  switch (field.kind) {
    case 'text':
      return text.length > field.most
        ? wrong(`${field.most}자까지 적을 수 있습니다. 지금 ${text.length}자입니다.`)
        : { value: text }
    case 'whole':
      return readWhole(text, field.most)
    case 'amount':
      return readAmount(text, unit, field.mostWon)
    case 'choice':
      return readChoice(text, field.options)
    case 'month':
      return readMonth(text)
    case 'months':
      return readMonths(text)
    case 'day':
      return readDay(text, year)
    case 'name':
      return readName(text, field.names, field.what)
  }
}
