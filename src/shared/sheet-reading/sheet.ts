import { particleOf, withParticle } from '../korean-particle'

/** What a cell of an uploaded sheet holds; a day is text (`2025-09-22`). */
export type SheetCell = string | number | boolean | null

export interface SheetGrid {
  readonly name: string
  readonly rows: readonly (readonly SheetCell[])[]
}

/** What a cell means once it is read. */
export type SheetValue = string | number | boolean | null | readonly number[]

/** One click that writes another text into the cell. */
export interface Mend {
  readonly label: string
  readonly text: string
}

/** `wrong` keeps its row from being saved; `mended` was read in the only way that makes sense, and is shown. */
export interface Mark {
  readonly field: string
  readonly level: 'wrong' | 'mended'
  readonly message: string
  readonly mends: readonly Mend[]
}

export interface Reading {
  readonly value: SheetValue
  readonly isEstimate?: boolean
  readonly mark?: Omit<Mark, 'field'>
}

export const textOfCell = (cell: SheetCell | undefined): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? '예' : '아니요'
  return (
    String(cell)
      .normalize()
      .replace(/[\p{Cc}\p{Cs}\p{Cf}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      // The sign that keeps a spreadsheet program from reading a formula.
      .replace(/^'(?=[=+\-@])/, '')
  )
}

/** For comparing words of a sheet: width, case, blanks and signs do not count. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·ㆍ・.,_*※:：'"“”‘’]/g, '')

const blankWords = new Set([
  '',
  '-',
  '–',
  '—',
  '―',
  'x없음',
  '없음',
  '해당없음',
  '해당사항없음',
  '미정',
  'n/a',
  'na',
  '·',
])
export const isBlank = (text: string): boolean =>
  blankWords.has(text.normalize('NFKC').toLowerCase().replace(/\s/g, ''))

export const wrong = (message: string, mends: readonly Mend[] = []): Reading => ({
  value: null,
  mark: { level: 'wrong', message, mends },
})
export const mended = (value: SheetValue, message: string, mends: readonly Mend[] = []): Reading => ({
  value,
  mark: { level: 'mended', message, mends },
})
export const mendTo = (text: string): Mend => ({ label: `${withParticle(text, '으로/로')} 고치기`, text })

/** `‘약 300만’을`: what stood there, as the object of a sentence. */
export const quoted = (text: string): string => `‘${text}’${particleOf(text, '을/를')}`
