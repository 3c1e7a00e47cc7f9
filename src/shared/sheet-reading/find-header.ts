import { type AmountUnit, amountUnitNames, amountUnits } from './read-number'
import { type SheetCell, plainWord, textOfCell } from './sheet'
import type { SheetField } from './sheet-field'

export interface SheetColumn {
  readonly at: number
  /** As the file heads it; of two rows, `실적 / 인원`. */
  readonly header: string
  readonly field: string | null
  /** By likeness or by hand, not by its exact name. */
  readonly found: 'exact' | 'alike' | 'chosen' | 'none'
  readonly unit: AmountUnit | null
}

export interface FoundHeader {
  /** Rows of the file, from 1. */
  readonly from: number
  readonly to: number
  readonly columns: readonly SheetColumn[]
}

type Row = readonly SheetCell[]

const mostRowsAbove = 40
const unitIn = (text: string): AmountUnit | null => {
  const plain = text.normalize('NFKC').replace(/\s/g, '')
  const [, named] =
    /\(?단위[:：)]*\(?(백만원|천원|원)/.exec(plain) ?? /\((?:단위[:：])?(백만원|천원|원)\)/.exec(plain) ?? []
  return amountUnits.find((unit) => amountUnitNames[unit] === named) ?? null
}

const headerWord = (text: string) =>
  plainWord(text.normalize('NFKC').replace(/\([^)]*\)|\[[^\]]*\]/g, '')).replace(/^\d+[.)]?/, '')

const wordsOf = ({ label, synonyms = [] }: SheetField) => [label, ...synonyms].map(headerWord)

/** A merged parent stands over its columns once: its name holds until the next. */
function parentsOf(top: Row, below: Row): readonly string[] {
  let current = ''
  return Array.from({ length: Math.max(top.length, below.length) }, (_, at) => {
    const own = textOfCell(top[at])
    if (own) current = own
    return own || (textOfCell(below[at]) ? current : '')
  })
}

function labelsOf(rows: readonly Row[]): readonly { header: string; words: readonly string[] }[] {
  const [top = [], below] = rows
  if (!below) return top.map((cell) => ({ header: textOfCell(cell), words: [headerWord(textOfCell(cell))] }))
  const parents = parentsOf(top, below)
  return parents.map((parent, at) => {
    const own = textOfCell(below[at])
    if (!own) return { header: parent, words: [headerWord(parent)] }
    if (!parent || parent === own) return { header: own, words: [headerWord(own)] }
    return { header: `${parent} / ${own}`, words: [headerWord(own), headerWord(parent + own), headerWord(parent)] }
  })
}

function matchColumns(rows: readonly Row[], fields: readonly SheetField[]): { columns: SheetColumn[]; score: number } {
  const labels = labelsOf(rows)
  const taken = new Map<number, { field: string; found: 'exact' | 'alike' }>()
  const used = new Set<string>()
  const take = (at: number, field: SheetField, found: 'exact' | 'alike') => {
    taken.set(at, { field: field.key, found })
    used.add(field.key)
  }
  for (const rank of [0, 1, 2])
    labels.forEach(({ words }, at) => {
      const word = words[rank]
      const field =
        word && !taken.has(at) ? fields.find((one) => !used.has(one.key) && wordsOf(one).includes(word)) : null
      if (field) take(at, field, 'exact')
    })
  labels.forEach(({ words }, at) => {
    const word = words[0] ?? ''
    if (taken.has(at) || word.length < 2 || word.length > 14) return
    const alike = fields.filter(
      (field) =>
        !used.has(field.key) &&
        wordsOf(field).some((known) => known.length > 1 && (word.includes(known) || known.includes(word))),
    )
    if (alike.length === 1) take(at, alike[0]!, 'alike')
  })
  const columns = labels.map(({ header }, at): SheetColumn => {
    const match = taken.get(at)
    return { at, header, field: match?.field ?? null, found: match?.found ?? 'none', unit: unitIn(header) }
  })
  const score = [...taken.values()].reduce((sum, { found }) => sum + (found === 'exact' ? 2 : 1), 0)
  return { columns: columns.filter(({ header }) => header !== ''), score }
}

/** Where the table begins: the row, or two rows under merged headings, that name most of what is asked for. */
export function findHeader(rows: readonly Row[], fields: readonly SheetField[]): FoundHeader | null {
  let best: (FoundHeader & { score: number }) | null = null
  for (let at = 0; at < Math.min(rows.length, mostRowsAbove); at++) {
    const one = matchColumns([rows[at]!], fields)
    const two = rows[at + 1] ? matchColumns([rows[at]!, rows[at + 1]!], fields) : { columns: [], score: 0 }
    const found = two.score > one.score ? { ...two, to: at + 2 } : { ...one, to: at + 1 }
    if (found.score >= 4 && found.score > (best?.score ?? 0)) best = { ...found, from: at + 1 }
  }
  if (!best) return null
  // A heading alone in its row above the table belongs to no column.
  const single = matchColumns([rows[best.to - 1]!], fields)
  if (best.to > best.from && single.score >= best.score) return { from: best.to, to: best.to, columns: single.columns }
  return { from: best.from, to: best.to, columns: best.columns }
}

/** `(단위: 천원)` in a cell above the table. */
export function unitAbove(rows: readonly Row[], headerFrom: number): AmountUnit | null {
  for (const row of rows.slice(0, headerFrom - 1))
    for (const cell of row) {
      const text = textOfCell(cell)
      const unit = text.includes('단위') ? unitIn(text) : null
      if (unit) return unit
    }
  return null
}
