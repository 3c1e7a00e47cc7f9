import * as sheetJs from '@e965/xlsx'
import ExcelJs from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeSpreadsheet } from '@/platform/spreadsheet'

const manyColumns = Array.from({ length: 30 }, (_, at) => ({ header: `열 ${at}`, width: 8 }))
let file: Uint8Array
let book: ExcelJs.Workbook

beforeAll(async () => {
  file = await writeSpreadsheet('결연 <지표> & 표', [
    {
      name: '쌍[1]: 가/나?',
      columns: [
        { header: '지역', width: 26 },
        { header: '점수(점)', width: 10, format: 'whole' },
        { header: '비율', width: 10, format: 'percent' },
        { header: '평균(곳)', width: 10, format: 'decimal' },
      ],
      rows: [
        ['전라남도 장성군 똠펲', 12_345, 0.256, 2.34],
        ['=HYPERLINK("http://x")', null, 0, -3],
        ['+1', 0, null, 1],
        ['-두', 1, 1, 1],
        ['@합', 1, 1, 1],
        ['\t탭', 1, 1, 1],
        ['가=나 & <다>', 1, 1, 1],
      ],
    },
    { name: '빈 표', columns: manyColumns, rows: [] },
    { name: '넓은 표', columns: manyColumns, rows: [manyColumns.map((_, at) => at)] },
  ])
  book = new ExcelJs.Workbook()
  await book.xlsx.load(file.buffer as ArrayBuffer)
})

describe('a spreadsheet, read back by two other libraries', () => {
  test('holds texts, numbers and gaps as they were', () => {
    const rows = sheetJs.utils.sheet_to_json(sheetJs.read(file).Sheets['쌍 1   가 나 ']!, {
      header: 1,
      raw: true,
      defval: null,
    })
    expect(rows).toEqual([
      ['지역', '점수(점)', '비율', '평균(곳)'],
      ['전라남도 장성군 똠펲', 12_345, 0.256, 2.34],
      [`'=HYPERLINK("http://x")`, null, 0, -3],
      [`'+1`, 0, null, 1],
      [`'-두`, 1, 1, 1],
      [`'@합`, 1, 1, 1],
      [`'\t탭`, 1, 1, 1],
      ['가=나 & <다>', 1, 1, 1],
    ])
    expect(book.worksheets.map(({ name }) => name)).toEqual(['쌍 1   가 나 ', '빈 표', '넓은 표'])
    expect(book.worksheets[0]!.getCell('A2').value).toBe('전라남도 장성군 똠펲')
    expect(book.worksheets[2]!.getCell('AD2').value).toBe(29)
  })

  test('runs no text as a formula', () => {
    book.worksheets[0]!.eachRow((row) =>
      row.eachCell((cell) => expect([cell.address, cell.type]).not.toEqual([cell.address, ExcelJs.ValueType.Formula])),
    )
  })

  test('keeps its headings in sight, formats its numbers and prints across A4', () => {
    const [sheet] = book.worksheets
    expect(sheet!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
    expect(sheet!.getCell('B2').numFmt).toBe('#,##0')
    expect(sheet!.getCell('C2').numFmt).toBe('0%')
    expect(sheet!.getCell('D2').numFmt).toBe('#,##0.0')
    expect(sheet!.getCell('A1').font.bold).toBe(true)
    expect(sheet!.getColumn(1).width).toBeCloseTo(26, 0)
    expect(sheet!.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    })
    expect(sheet!.pageSetup.printTitlesRow).toBe('1:1')
    expect(sheet!.autoFilter).toBe('A1:D8')
    expect(book.worksheets[2]!.autoFilter).toBe('A1:AD2')
    expect(book.worksheets[1]!.autoFilter ?? null).toBeNull()
    expect(book.title).toBe('결연 <지표> & 표')
  })
})
