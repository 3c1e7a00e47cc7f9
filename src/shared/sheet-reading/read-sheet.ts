import { type FoundHeader, type SheetColumn, findHeader, unitAbove } from './find-header'
import { type AmountUnit, readAmount } from './read-number'
import { type Mark, type SheetCell, type SheetGrid, type SheetValue, isBlank, plainWord, textOfCell } from './sheet'
import { type SheetField, readCell } from './sheet-field'
import { koreanNumber } from '../korean-number'

/** What a person decided about a sheet; everything may be absent. */
export interface ReadingChoices {
  readonly unit?: AmountUnit | undefined
  /** Field by column number (from 0); an empty text leaves the column out. */
  readonly columns?: Readonly<Record<string, string>> | undefined
  /** Text by `12.people`: row of the file and field. */
  readonly cells?: Readonly<Record<string, string>> | undefined
  /** Rows left out by hand. */
  readonly left?: readonly number[] | undefined
  readonly year: number
}

export interface SheetRow {
  /** Of the file, from 1. */
  readonly number: number
  readonly texts: Readonly<Record<string, string>>
  readonly values: Readonly<Record<string, SheetValue>>
  readonly estimates: readonly string[]
  readonly marks: readonly Mark[]
}

export const skipReasons = ['blank', 'total', 'note', 'header', 'example', 'byHand'] as const
export type SkipReason = (typeof skipReasons)[number]
export const skipReasonNames: Record<SkipReason, string> = {
  blank: '빈 행',
  total: '합계·소계',
  note: '표 밖의 글',
  header: '되풀이된 머리글',
  example: '예시 행',
  byHand: '직접 뺀 행',
}

export interface SkippedRow {
  readonly number: number
  readonly reason: SkipReason
  readonly text: string
}

export interface ReadSheet {
  readonly header: FoundHeader | null
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  readonly skipped: readonly SkippedRow[]
  /** What the file says its amounts come to, in won. */
  readonly declaredWon: number | null
  readonly unit: { readonly value: AmountUnit; readonly found: 'header' | 'above' | 'chosen' | 'assumed' }
}

const totalWord = /^(?:총?합계|총계|소계|누계|계|합|total|subtotal)$|(?:소계|합계|총계|누계)$/
const noteStart = /^(?:※|\*|★|▶|◆|■|□|주\)|주:|비고|참고|작성|붙임|자료:|출처)/

function columnsOf(header: FoundHeader, chosen: Readonly<Record<string, string>>, fields: readonly SheetField[]) {
  const known = new Set(fields.map(({ key }) => key))
  const byHand = new Map(Object.entries(chosen).filter(([, field]) => field === '' || known.has(field)))
  const handTaken = new Set([...byHand.values()].filter(Boolean))
  return header.columns.map((column): SheetColumn => {
    const own = byHand.get(String(column.at))
    if (own !== undefined) return { ...column, field: own || null, found: own ? 'chosen' : 'none' }
    return column.field && handTaken.has(column.field) ? { ...column, field: null, found: 'none' } : column
  })
}

function skipReasonOf(
  row: readonly SheetCell[],
  columns: readonly SheetColumn[],
  headerWords: ReadonlySet<string>,
): SkipReason | null {
  const texts = row.map(textOfCell).filter(Boolean)
  if (texts.length === 0) return 'blank'
  if (texts[0]!.startsWith('(예시)') || texts[0]!.startsWith('[예시]')) return 'example'
  if (texts.slice(0, 3).some((text) => text.length <= 16 && totalWord.test(plainWord(text)))) return 'total'
  if (texts.length > 1 && texts.every((text) => headerWords.has(plainWord(text)))) return 'header'
  if (noteStart.test(texts[0]!) && texts.length <= 2) return 'note'
  if (columns.length >= 3 && texts.length === 1 && texts[0]!.length > 20) return 'note'
  return null
}

const shownText = (cell: SheetCell): string =>
  typeof cell === 'number' && Math.abs(cell) >= 1_000 ? koreanNumber(cell) : textOfCell(cell)

/** Reads any grid; rows it cannot use are told, never dropped in silence. */
export function readSheet(grid: SheetGrid, fields: readonly SheetField[], choices: ReadingChoices): ReadSheet {
  const header = findHeader(grid.rows, fields)
  const assumed = { value: choices.unit ?? 'thousand', found: choices.unit ? 'chosen' : 'assumed' } as const
  if (!header) return { header, columns: [], rows: [], skipped: [], declaredWon: null, unit: assumed }
  const columns = columnsOf(header, choices.columns ?? {}, fields)
  const mapped = columns.filter(({ field }) => field)
  const amountFields = new Set(fields.filter(({ kind }) => kind === 'amount').map(({ key }) => key))
  const ofHeader = mapped.find(({ field, unit: own }) => own && amountFields.has(field!))?.unit
  const ofAbove = unitAbove(grid.rows, header.from)
  let unit: ReadSheet['unit'] = assumed
  if (!choices.unit && ofHeader) unit = { value: ofHeader, found: 'header' }
  else if (!choices.unit && ofAbove) unit = { value: ofAbove, found: 'above' }

  const headerWords = new Set(
    grid.rows
      .slice(header.from - 1, header.to)
      .flat()
      .map((cell) => plainWord(textOfCell(cell))),
  )
  const left = new Set(choices.left ?? [])
  const columnOf = new Map(mapped.map(({ field, at }) => [field!, at]))
  let lastFilled = grid.rows.length
  while (lastFilled > header.to && grid.rows[lastFilled - 1]!.every((cell) => textOfCell(cell) === '')) lastFilled--

  const rows: SheetRow[] = []
  const skipped: SkippedRow[] = []
  let above: SheetRow | null = null
  for (let at = header.to; at < lastFilled; at++) {
    const row = grid.rows[at]!
    const number = at + 1
    const reason = skipReasonOf(row, mapped, headerWords)
    if (reason) {
      const text = row.map(textOfCell).filter(Boolean).join(' · ').slice(0, 120)
      skipped.push({ number, reason, text })
      continue
    }
    const read = readRow(number, row, above)
    above = read
    if (left.has(number))
      skipped.push({
        number,
        reason: 'byHand',
        text: Object.values(read.texts).filter(Boolean).join(' · ').slice(0, 120),
      })
    else rows.push(read)
  }

  function readRow(number: number, row: readonly SheetCell[], before: SheetRow | null): SheetRow {
    const texts: Record<string, string> = {}
    const values: Record<string, SheetValue> = {}
    const estimates: string[] = []
    const marks: Mark[] = []
    for (const field of fields) {
      const column = columnOf.get(field.key)
      const typed = choices.cells?.[`${number}.${field.key}`]
      const cell = typed ?? (column === undefined ? null : (row[column] ?? null))
      texts[field.key] = shownText(cell)
      const fills = field.fillsDown && isBlank(textOfCell(cell)) && before !== null && before.values[field.key] !== null
      if (fills) {
        values[field.key] = before.values[field.key]!
        texts[field.key] = before.texts[field.key]!
        continue
      }
      const { value, isEstimate, mark } = readCell(field, cell, { unit: unit.value, year: choices.year })
      values[field.key] = value
      if (isEstimate) estimates.push(field.key)
      if (mark) marks.push({ field: field.key, ...mark })
      else if (field.isRequired && value === null)
        marks.push({ field: field.key, level: 'wrong', message: '적어 주세요.', mends: [] })
    }
    return { number, texts, values, estimates, marks }
  }

  const amountAt = [...amountFields].map((key) => columnOf.get(key)).find((at) => at !== undefined)
  return { header, columns, rows, skipped, declaredWon: declared(), unit }

  function declared(): number | null {
    if (amountAt === undefined) return null
    const totals = skipped.flatMap(({ number, reason, text }) => {
      const { value } = readAmount(
        textOfCell(grid.rows[number - 1]![amountAt] ?? null),
        unit.value,
        Number.MAX_SAFE_INTEGER,
      )
      const isPart = /소계|subtotal/.test(plainWord(text))
      return reason === 'total' && typeof value === 'number' ? [{ value, isPart }] : []
    })
    const whole = totals.filter(({ isPart }) => !isPart).at(-1)
    if (whole) return whole.value
    return totals.length > 0 ? totals.reduce((sum, { value }) => sum + value, 0) : null
  }
}
