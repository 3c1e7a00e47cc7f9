import { findHeader } from '../../../shared/sheet-reading/find-header'
import type { Mark, SheetGrid } from '../../../shared/sheet-reading/sheet'
import { type ReadSheet, type SheetRow, readSheet } from '../../../shared/sheet-reading/read-sheet'
import type { SheetField } from '../../../shared/sheet-reading/sheet-field'
import type { ImportChoices } from './import-choices'
import type { ImportKind } from '@/manifests/all'

type DuplicateAnswer = 'same' | 'different'

/** Rows that seem to be there already, or twice in the file. */
export interface Duplicate {
  readonly key: string
  readonly rows: readonly number[]
  readonly title: string
  readonly detail: string
  readonly otherTitle: string
  readonly otherDetail: string
  readonly words: Readonly<Record<DuplicateAnswer, string>>
  /** Where nothing would change by saving, nobody need answer. */
  readonly preset?: DuplicateAnswer
}

export interface Judgement {
  /** Marks that only several cells together give, by row. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>
  /** Rows that wait for others of their group, with the sentence that says so. */
  readonly waiting: ReadonlyMap<number, string>
  readonly duplicates: readonly Duplicate[]
}

/** What the module that takes the rows says about them. */
export interface SheetSpec {
  readonly kind: ImportKind
  readonly fields: readonly SheetField[]
  /** The field whose sums are compared with the file's own. */
  readonly amountField: string | null
  judge(rows: readonly SheetRow[]): Judgement
}

export type RowState = 'ready' | 'wrong' | 'waiting' | 'duplicate' | 'saved'

export interface PreviewRow extends SheetRow {
  readonly state: RowState
  readonly waitsFor: string | null
}

export interface PreviewDuplicate extends Duplicate {
  readonly answer: DuplicateAnswer | null
}

export interface ImportPreview {
  readonly sheetAt: number
  readonly sheet: ReadSheet
  readonly rows: readonly PreviewRow[]
  readonly duplicates: readonly PreviewDuplicate[]
  /** Rows read = ready + wrong + duplicate + left + saved. */
  readonly counts: Readonly<Record<'read' | 'ready' | 'wrong' | 'waiting' | 'duplicate' | 'left' | 'saved', number>>
  /** In won: read = save + wrong + duplicate + saved. */
  readonly sums: Readonly<Record<'read' | 'ready' | 'wrong' | 'duplicate' | 'saved', number>>
  readonly declaredWon: number | null
}

function bestSheet(grids: readonly SheetGrid[], fields: readonly SheetField[]): number {
  const known = grids.map(({ rows }) => findHeader(rows, fields)?.columns.filter(({ field }) => field).length ?? 0)
  return Math.max(0, known.indexOf(Math.max(...known)))
}

/**
 * What saving would do with each row of a sheet, by what was decided so far: saved already, wrong, waiting for something
 * else, a likely duplicate, or ready. `year` reads days written without one. Cost: the cells of the chosen sheet, and what
 * the module that takes the rows spends to judge them.
 */
export function previewImport(
  grids: readonly SheetGrid[],
  choices: ImportChoices,
  spec: SheetSpec,
  year: number,
): ImportPreview {
  const sheetAt = choices.sheet ?? bestSheet(grids, spec.fields)
  const grid = grids[sheetAt] ?? { name: '', rows: [] }
  const sheet = readSheet(grid, spec.fields, { ...choices, year })
  const saved = new Set(choices.saved)
  const { marks, waiting, duplicates } = spec.judge(sheet.rows.filter(({ number }) => !saved.has(number)))
  const answered = duplicates.map((duplicate): PreviewDuplicate => ({
    ...duplicate,
    answer: choices.answers[duplicate.key] ?? duplicate.preset ?? null,
  }))
  const doubtful = new Set(answered.filter(({ answer }) => answer !== 'different').flatMap(({ rows }) => rows))
  const rows = sheet.rows.map((row): PreviewRow => {
    const all = [...row.marks, ...(marks.get(row.number) ?? [])]
    const waitsFor = waiting.get(row.number) ?? null
    let state: RowState = 'ready'
    if (saved.has(row.number)) state = 'saved'
    else if (all.some(({ level }) => level === 'wrong')) state = 'wrong'
    else if (waitsFor) state = 'waiting'
    else if (doubtful.has(row.number)) state = 'duplicate'
    return { ...row, marks: all, state, waitsFor }
  })
  const inState = (...states: readonly RowState[]) => rows.filter(({ state }) => states.includes(state))
  const sumOf = (some: readonly PreviewRow[]) =>
    some.reduce((sum, { values }) => {
      const amount = spec.amountField ? values[spec.amountField] : null
      return sum + (typeof amount === 'number' ? amount : 0)
    }, 0)
  return {
    sheetAt,
    sheet,
    rows,
    duplicates: answered.filter(({ rows: own }) =>
      own.some((number) => rows.find((row) => row.number === number)?.state !== 'saved'),
    ),
    counts: {
      read: rows.length + sheet.skipped.length,
      ready: inState('ready').length,
      wrong: inState('wrong', 'waiting').length,
      waiting: inState('waiting').length,
      duplicate: inState('duplicate').length,
      left: sheet.skipped.length,
      saved: inState('saved').length,
    },
    sums: {
      read: sumOf(rows),
      ready: sumOf(inState('ready')),
      wrong: sumOf(inState('wrong', 'waiting')),
      duplicate: sumOf(inState('duplicate')),
      saved: sumOf(inState('saved')),
    },
    declaredWon: sheet.declaredWon,
  }
}
