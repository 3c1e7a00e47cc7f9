import { deflateRawSync } from 'node:zlib'
import XLSX from '@e965/xlsx'
import ExcelJS from 'exceljs'
import { writeXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { mostFileBytes, readSpreadsheet } from '@/platform/read-spreadsheet'
import { readSheets } from '@/platform/read-sheets'

const text = (words: string) => new TextEncoder().encode(words)
const cellsOf = async (bytes: Uint8Array) => {
  const read = await readSheets(bytes)
  return read.ok ? read.sheets.map(({ rows }) => rows) : read.fault
}

describe('files as spreadsheet programs write them', () => {
  test('ExcelJS: merged headings, cached values of formulas, days, rich text, hidden rows and sheets', async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('보령시')
    sheet.addRow(['기관명', '실적', null])
    sheet.mergeCells('B1:C1')
    sheet.addRow(['국토교통부', { formula: '1+2', result: 3 }, new Date(Date.UTC(2025, 8, 22))])
    sheet.addRow([{ richText: [{ text: '국토' }, { text: '교통부' }] }, { error: '#REF!' }, true])
    sheet.getRow(3).hidden = true
    book.addWorksheet('숨김', { state: 'hidden' }).addRow(['안 보임'])
    expect(await cellsOf(new Uint8Array(await book.xlsx.writeBuffer()))).toEqual([
      [
        ['기관명', '실적', null],
        ['국토교통부', 3, '2025-09-22'],
        ['국토교통부', '#REF!', true],
      ],
    ])
  })

  test('SheetJS: the same cells', async () => {
    const book = XLSX.utils.book_new()
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet([
        ['기관명', '금액'],
        ['국토교통부', 1260],
      ]),
      '자료',
    )
    const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
    expect(await cellsOf(new Uint8Array(bytes))).toEqual([
      [
        ['기관명', '금액'],
        ['국토교통부', 1260],
      ],
    ])
  })

  test('CSV in CP949 and in UTF-8 read the same, rare syllables too', async () => {
    const csv = '기관명,비고\r\n"국토교통부","똠방각하, 쀍, 펲"\r\n'
    const plain = await cellsOf(text(csv))
    expect(plain).toEqual([
      [
        ['기관명', '비고'],
        ['국토교통부', '똠방각하, 쀍, 펲'],
      ],
    ])
    expect(await cellsOf(new Uint8Array(iconv.encode(csv, 'cp949')))).toEqual(plain)
    expect(await cellsOf(text(`\uFEFF${csv}`))).toEqual(plain)
  })

  test('a table copied from a sheet has tabs, and commas within its cells', async () =>
    expect(await cellsOf(text('기관명\t금액\n국토교통부\t1,260\n'))).toEqual([
      [
        ['기관명', '금액'],
        ['국토교통부', '1,260'],
      ],
    ]))

  test('the thread gives what the reader gives', async () =>
    expect(await readSpreadsheet(text('가,나\n1,2'))).toEqual(await readSheets(text('가,나\n1,2'))))
})

/** One entry whose directory claims what it likes. */
function zipOf(name: string, content: Uint8Array, claimed = content.length): Uint8Array {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50, 0)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt32LE(claimed, 24)
  central.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return new Uint8Array(Buffer.concat([local, Buffer.from(name), packed, central, Buffer.from(name), end]))
}

describe('files that are not read', () => {
  const ole = (words: string, encoding: 'utf16le' | 'latin1') =>
    new Uint8Array(
      Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(words, encoding)]),
    )

  test('with a password', async () => {
    const sheets = [{ name: '자료', rows: [['가']] }]
    const bytes = await writeXlsx({ sheets, encryption: { password: 'x', spinCount: 1_000 } } as Parameters<
      typeof writeXlsx
    >[0])
    expect(await cellsOf(new Uint8Array(bytes))).toBe('encrypted')
  })

  test.each([
    ['an old Excel file', ole('Workbook', 'utf16le'), 'old-excel'],
    ['a 한글 file', ole('HWP Document File V5.00', 'latin1'), 'hangul-file'],
    ['a PDF', text('%PDF-1.7'), 'not-a-sheet'],
    ['another zip', zipOf('word/document.xml', text('<a/>')), 'not-a-sheet'],
    ['a broken zip', text('PK\u0003\u0004 nothing'), 'damaged'],
    ['a bomb by its ratio', zipOf('xl/workbook.xml', new Uint8Array(30_000_000)), 'too-many-cells'],
    ['a bomb that lies', zipOf('xl/workbook.xml', new Uint8Array(5_000_000), 1_000), 'damaged'],
    ['nothing but blanks', text(',,\n,,\n'), 'empty-file'],
    ['too many rows', text('가,나\n'.repeat(5_002)), 'too-many-cells'],
    ['binary rubbish', new Uint8Array([1, 2, 3, 0, 255, 254]), 'not-a-sheet'],
  ])('%s', async (_what, bytes, fault) => expect(await cellsOf(bytes)).toBe(fault))

  test('empty or too large, before any thread is started', async () => {
    expect(await readSpreadsheet(new Uint8Array())).toEqual({ ok: false, fault: 'empty-file' })
    expect(await readSpreadsheet(new Uint8Array(mostFileBytes + 1))).toEqual({ ok: false, fault: 'too-large' })
  })
})
