import { z } from 'zod'
import { amountUnits } from '../../../shared/sheet-reading/read-number'
import { version } from '@/shared/input-fields'

const rowNumber = z.number().int().min(1).max(10_000)

/** What the person decided about a sheet, as it is kept beside its cells. */
export const importChoices = z.strictObject({
  /** Nobody chose: the sheet whose columns are known best. */
  sheet: z.number().int().min(0).optional(),
  unit: z.enum(amountUnits).optional(),
  columns: z.record(z.string(), z.string()).default({}),
  cells: z.record(z.string(), z.string()).default({}),
  left: z.array(rowNumber).default([]),
  /** By the key of a suspected duplicate. */
  answers: z.record(z.string(), z.enum(['same', 'different'])).default({}),
  /** Rows of the file that are saved already. */
  saved: z.array(rowNumber).default([]),
})
export type ImportChoices = z.output<typeof importChoices>
export const noChoices: ImportChoices = importChoices.parse({})

const changeKinds = ['sheet', 'unit', 'column', 'cell', 'leave', 'take', 'answer'] as const
const mostCells = 2_000

/** One click of the preview: what is changed, where (`12.people`, a column, a row, a duplicate) and to what. */
export const changeImportInput = z
  .strictObject({
    importId: z.uuid(),
    version,
    change: z.enum(changeKinds),
    at: z.string().max(120).default(''),
    to: z.string().normalize().trim().max(500, '500자까지 적을 수 있습니다.').default(''),
  })
  .superRefine(({ change, at, to }, context) => {
    const patterns: Record<typeof change, readonly [RegExp, RegExp]> = {
      sheet: [/^$/, /^\d{1,2}$/],
      unit: [/^$/, new RegExp(`^(${amountUnits.join('|')})$`)],
      column: [/^\d{1,2}$/, /^[\da-zA-Z]{0,40}$/],
      cell: [/^\d{1,5}\.[\da-zA-Z]{1,40}$/, /^[^]*$/],
      leave: [/^[1-9]\d{0,3}$/, /^$/],
      take: [/^[1-9]\d{0,3}$/, /^$/],
      answer: [/^[\w:.-]{1,120}$/, /^(same|different)$/],
    }
    const [where, what] = patterns[change]
    if (!where.test(at) || !what.test(to)) context.addIssue({ code: 'custom', message: '알 수 없는 선택입니다.' })
  })
export type ChangeImportInput = z.output<typeof changeImportInput>

const withoutKey = <Value>(record: Readonly<Record<string, Value>>, key: string) =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))

/** The choices after one change; null when there are more than a sheet could need. */
export function applyChange(
  choices: ImportChoices,
  { change, at, to }: Pick<ChangeImportInput, 'change' | 'at' | 'to'>,
): ImportChoices | null {
  switch (change) {
    case 'sheet':
      return { ...noChoices, sheet: Number(to) }
    case 'unit':
      return { ...choices, unit: to as NonNullable<ImportChoices['unit']> }
    case 'column': {
      // A field has one column: it leaves the one that held it before.
      const others = Object.fromEntries(
        Object.entries(withoutKey(choices.columns, at)).filter(([, field]) => field === '' || field !== to),
      )
      return { ...choices, columns: { ...others, [at]: to } }
    }
    case 'cell': {
      const cells = { ...choices.cells, [at]: to }
      return Object.keys(cells).length > mostCells ? null : { ...choices, cells }
    }
    case 'leave':
      return { ...choices, left: [...new Set([...choices.left, Number(at)])].sort((one, other) => one - other) }
    case 'take':
      return { ...choices, left: choices.left.filter((row) => row !== Number(at)) }
    case 'answer':
      return { ...choices, answers: { ...choices.answers, [at]: to as 'same' | 'different' } }
  }
}

export const importKey = {
  importId: z.uuid(),
  version,
}
export const discardImportInput = z.strictObject(importKey)
export type DiscardImportInput = z.output<typeof discardImportInput>

/** What is saved must be what was seen: the number of rows on the button goes with it. */
export const saveImportInput = z.strictObject({
  ...importKey,
  rows: z.coerce.number().int().min(1),
  lateReason: z.string().normalize().trim().max(500, '사유는 500자까지 적을 수 있습니다.').default(''),
})
export type SaveImportInput = z.output<typeof saveImportInput>
export const undoImportInput = z.strictObject(importKey)
export type UndoImportInput = z.output<typeof undoImportInput>
