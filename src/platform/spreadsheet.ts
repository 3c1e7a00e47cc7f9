import { type Cell, type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx'

export interface SheetColumn {
  /** With its unit, where it has one. */
  readonly header: string
  /** In characters; a hangul letter takes two. */
  readonly width: number
  readonly format?: 'whole' | 'decimal' | 'percent'
}

export type SheetCell = string | number | null

export interface Sheet {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
  /** What a column may hold, offered as a list in its cells. */
  readonly lists?: readonly { readonly column: number; readonly values: readonly string[] }[]
  /** Coloured cells, by `row,column` from 0 under the headings. */
  readonly marks?: ReadonlyMap<string, SheetMark>
}

export type SheetMark = 'wrong' | 'mended' | 'example'
const markColours: Record<SheetMark, string> = { wrong: 'FDE3E3', mended: 'FFF3D6', example: 'EEF2F7' }
const listRows = 1_000

const formats = { whole: '#,##0', decimal: '#,##0.0', percent: '0%' }

/** What a spreadsheet program would read as a formula becomes plain text, also after it is saved as CSV. */
const guarded = (cell: SheetCell): CellValue =>
  typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell

const sheetName = (name: string) => name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)

const columnLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26)

/** An .xlsx file: headings stay in sight and on every printed page, which is A4 across and as wide as the sheet. */
export async function writeSpreadsheet(title: string, sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const file = await writeXlsx({
    properties: { title },
    defaultFont: { name: '맑은 고딕', size: 10 },
    sheets: [
      ...sheets.map(({ name, columns, rows, lists = [], marks = new Map<string, SheetMark>() }) => ({
        name: sheetName(name),
        columns: columns.map(({ width, format }): ColumnDef => ({ width, ...(format && { numFmt: formats[format] }) })),
        rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(guarded))],
        cells: new Map<string, Partial<Cell>>([
          ...columns.map(({ header }, at) => [`0,${at}`, { value: header, style: headingStyle }] as const),
          ...[...marks].map(([place, mark]) => {
            const [row, column] = place.split(',').map(Number) as [number, number]
            return [
              `${row + 1},${column}`,
              { value: guarded(rows[row]?.[column] ?? null), style: markStyle(mark) },
            ] as const
          }),
        ]),
        ...(lists.length > 0 && {
          dataValidations: lists.map(({ column }) => validationOf(column, listPlaceOf(lists, column))),
        }),
        freezePane: { rows: 1 },
        ...(rows.length > 0 && { autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` } }),
        pageSetup: {
          paperSize: 'a4' as const,
          orientation: 'landscape' as const,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          printTitlesRow: '$1:$1',
        },
        headerFooter: { oddFooter: '&L&F&C&A&R&P / &N' },
      })),
      ...listSheets(sheets),
    ],
  })
  return new Uint8Array(file)
}

const headingStyle = {
  font: { bold: true },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'EEF2F7' } },
  border: { bottom: { style: 'thin' as const, color: { rgb: '6D7882' } } },
  alignment: { wrapText: true, vertical: 'center' as const },
}

const markStyle = (mark: SheetMark) => ({
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: markColours[mark] } },
  alignment: { wrapText: true, vertical: 'top' as const },
})

const listSheetName = '목록'

const listPlaceOf = (lists: NonNullable<Sheet['lists']>, column: number) => {
  const at = lists.findIndex((list) => list.column === column)
  return `${listSheetName}!$${columnLetter(at)}$1:$${columnLetter(at)}$${lists[at]!.values.length}`
}

/** A list of its own cells: written out in the rule it may have no more than 255 letters. Other words stay possible. */
const validationOf = (column: number, formula1: string) => ({
  type: 'list' as const,
  formula1,
  allowBlank: true,
  showErrorMessage: true,
  errorStyle: 'warning' as const,
  errorTitle: '목록에 없는 값',
  errorMessage: '목록에 없는 값입니다. 그대로 두면 올릴 때 확인합니다.',
  range: `${columnLetter(column)}2:${columnLetter(column)}${listRows}`,
})

function listSheets(sheets: readonly Sheet[]) {
  const lists = sheets.find((sheet) => sheet.lists && sheet.lists.length > 0)?.lists
  if (!lists) return []
  const length = Math.max(...lists.map(({ values }) => values.length))
  const rows = Array.from({ length }, (_, row) => lists.map(({ values }) => guarded(values[row] ?? null)))
  return [{ name: listSheetName, rows, hidden: true }]
}
