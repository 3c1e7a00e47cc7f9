import { type CellValue, type ColumnDef, writeXlsx } from 'hucre/xlsx'

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
}

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
    sheets: sheets.map(({ name, columns, rows }) => ({
      name: sheetName(name),
      columns: columns.map(({ width, format }): ColumnDef => ({ width, ...(format && { numFmt: formats[format] }) })),
      rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(guarded))],
      cells: new Map(columns.map(({ header }, at) => [`0,${at}`, { value: header, style: headingStyle }])),
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
  })
  return new Uint8Array(file)
}

const headingStyle = {
  font: { bold: true },
  fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'EEF2F7' } },
  border: { bottom: { style: 'thin' as const, color: { rgb: '6D7882' } } },
  alignment: { wrapText: true, vertical: 'center' as const },
}
