import 'server-only'
import { type SheetColumn, type SheetMark, writeSpreadsheet } from '@/platform/spreadsheet'
import type { SheetField } from '@/shared/sheet-reading/sheet-field'
import { amountUnitNames } from '@/shared/sheet-reading/read-number'
import type { ImportPreview } from '../domain/preview-import'

type FieldRow = Readonly<Record<string, string | number | null>>

interface Template {
  readonly title: string
  readonly fields: readonly SheetField[]
  /** Units and other words in brackets behind a heading, by field. */
  readonly units: Readonly<Record<string, string>>
  readonly rows: readonly FieldRow[]
  /** The first row is an example, which is never read. */
  readonly hasExample: boolean
  readonly guide: readonly (readonly [string, string])[]
}

const exampleMark = '(예시) '
const monthNames = Array.from({ length: 12 }, (_, at) => `${at + 1}월`)

function listOf(field: SheetField): readonly string[] {
  if (field.kind === 'name') return field.names.entries.map(({ name }) => name)
  if (field.kind === 'choice') return field.options.map(({ label }) => label)
  if (field.kind === 'yesNo') return [field.yes?.[0] ?? '예', field.no?.[0] ?? '아니요']
  return field.kind === 'month' ? monthNames : []
}

const widthOf = ({ kind }: SheetField) => (kind === 'text' || kind === 'name' ? 24 : kind === 'choice' ? 18 : 12)
const columnsOf = (fields: readonly SheetField[], units: Template['units']): SheetColumn[] =>
  fields.map((field) => ({
    header: units[field.key] ? `${field.label}(${units[field.key]})` : field.label,
    width: widthOf(field),
    ...(field.kind === 'amount' && { format: 'whole' as const }),
  }))

/** A sheet to fill in: lists to choose from, units in the headings, a guide; filled when there are rows. */
export async function writeTemplate({ title, fields, units, rows, hasExample, guide }: Template) {
  const cells = rows.map((row, at) =>
    fields.map(({ key }, column) => {
      const value = row[key] ?? null
      return hasExample && at === 0 && column === 0 ? `${exampleMark}${value}` : value
    }),
  )
  const marks = new Map<string, SheetMark>(
    hasExample ? fields.map((_, column) => [`0,${column}`, 'example'] as const) : [],
  )
  const lists = fields.flatMap((field, column) => {
    const values = listOf(field)
    return values.length > 0 ? [{ column, values }] : []
  })
  const guideColumns = [
    { header: '항목', width: 20 },
    { header: '쓰는 방법', width: 90 },
  ]
  const content = await writeSpreadsheet(title, [
    { name: '자료', columns: columnsOf(fields, units), rows: cells, lists, marks },
    { name: '작성 방법', columns: guideColumns, rows: guide },
  ])
  return { name: `${title}.xlsx`, content }
}

/** Rows that could not be saved, with the wrong cells coloured and what to do beside them: mend, and upload it again. */
export async function writeErrorFile(
  preview: ImportPreview,
  fields: readonly SheetField[],
  units: Template['units'],
  title: string,
) {
  const rows = preview.rows.filter(({ state }) => state === 'wrong' || state === 'waiting')
  if (rows.length === 0) return null
  const unit = amountUnitNames[preview.sheet.unit.value]
  const ownUnits = {
    ...units,
    ...Object.fromEntries(fields.filter(({ kind }) => kind === 'amount').map(({ key }) => [key, unit])),
  }
  const labels = new Map(fields.map(({ key, label }) => [key, label]))
  const marks = new Map<string, SheetMark>()
  const cells = rows.map((row, at) => {
    for (const { field, level } of row.marks) {
      const column = fields.findIndex(({ key }) => key === field)
      if (column >= 0 && marks.get(`${at},${column}`) !== 'wrong') marks.set(`${at},${column}`, level)
    }
    const told = row.marks
      .filter(({ level }) => level === 'wrong')
      .map(({ field, message }) => `${labels.get(field) ?? field}: ${message}`)
    return [
      ...fields.map(({ key }) => row.texts[key] || null),
      [...told, ...(row.waitsFor ? [row.waitsFor] : [])].join('\n'),
      row.number,
    ]
  })
  const columns = [
    ...columnsOf(fields, ownUnits),
    { header: '※ 고칠 곳', width: 60 },
    { header: '※ 올린 파일의 행', width: 16 },
  ]
  return {
    name: `${title} 고칠 행.xlsx`,
    content: await writeSpreadsheet(title, [{ name: '자료', columns, rows: cells, marks }]),
  }
}
