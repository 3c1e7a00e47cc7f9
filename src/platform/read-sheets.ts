import { inflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { type CellValue, readXlsx } from 'hucre/xlsx'
import iconv from 'iconv-lite'
import type { SheetCell, SheetGrid } from '@/shared/sheet-reading/sheet'
import type { FileFault, ReadFile } from './read-spreadsheet'

const most = {
  entries: 1_000,
  inflatedBytes: 80_000_000,
  ratio: 300,
  rows: 5_000,
  columns: 80,
  cells: 120_000,
  text: 2_000,
}

const refuse = (fault: FileFault): ReadFile => ({ ok: false, fault })
const beginsWith = (bytes: Uint8Array, ...signature: number[]) => signature.every((byte, at) => bytes[at] === byte)
const holds = (bytes: Buffer, text: string, encoding: 'latin1' | 'utf16le') =>
  bytes.includes(Buffer.from(text, encoding))

/** What stands in the zip, by its own directory; null when that is broken. */
function entriesOf(file: Buffer) {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end < 0 || end + 22 > file.length) return null
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries: { name: string; method: number; packed: number; size: number; start: number }[] = []
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== 0x02014b50) return null
    const [method, packed, size] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 20), file.readUInt32LE(at + 24)]
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ]
    const local = file.readUInt32LE(at + 42)
    if (local + 30 > file.length) return null
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    entries.push({ name: file.toString('utf8', at + 46, at + 46 + nameLength), method, packed, size, start })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

/** A few kilobytes may claim, or hide, gigabytes: everything is inflated once with a limit before a parser sees it. */
function zipFault(file: Buffer): FileFault | null {
  const entries = entriesOf(file)
  if (!entries) return 'damaged'
  if (entries.length > most.entries) return 'too-many-cells'
  const names = new Set(entries.map(({ name }) => name))
  if (
    entries.some(
      ({ name, start }) => name === 'mimetype' && file.toString('latin1', start, start + 19) === 'application/hwp+zip',
    )
  )
    return 'hangul-file'
  if (!names.has('xl/workbook.xml')) return 'not-a-sheet'
  let total = 0
  for (const { method, packed, size, start } of entries) {
    if (size > most.inflatedBytes || (size > 1_000_000 && size > packed * most.ratio)) return 'too-many-cells'
    if (method !== 0 && method !== 8) return 'damaged'
    try {
      const inflated =
        method === 0
          ? packed
          : inflateRawSync(file.subarray(start, start + packed), { maxOutputLength: size + 1 }).length
      if (inflated > size) return 'damaged'
      total += inflated
    } catch {
      // A size that lies, or bytes that are no deflate stream.
      return 'damaged'
    }
    if (total > most.inflatedBytes) return 'too-many-cells'
  }
  return null
}

const cellOf = (value: CellValue | undefined): SheetCell => {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10)
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  return typeof value === 'string' ? value.replace(/[\0\p{Cs}]/gu, '').slice(0, most.text) : value
}

function gridsOf(sheets: readonly { name: string; rows: readonly (readonly CellValue[])[] }[]): ReadFile {
  const grids = sheets.map(({ name, rows }): SheetGrid => {
    const cells = rows.map((row) => row.map(cellOf))
    while (cells.length > 0 && cells.at(-1)!.every((cell) => cell === null)) cells.pop()
    // Formats reach far beyond what is written; only what holds something counts.
    const width = cells.reduce((widest, row) => Math.max(widest, row.findLastIndex((cell) => cell !== null) + 1), 0)
    return { name: name.replace(/[\0\p{Cs}]/gu, '').slice(0, 60), rows: cells.map((row) => row.slice(0, width)) }
  })
  const filled = grids.filter(({ rows }) => rows.length > 0)
  if (filled.length === 0) return refuse('empty-file')
  const isTooLarge = ({ rows }: SheetGrid) => rows.length > most.rows || rows.some((row) => row.length > most.columns)
  const count = filled.reduce((sum, { rows }) => sum + rows.length * (rows[0]?.length ?? 0), 0)
  return filled.some(isTooLarge) || count > most.cells ? refuse('too-many-cells') : { ok: true, sheets: filled }
}

/** Strict UTF-8 first; what is not that is CP949, as Korean Excel saves CSV. */
function decode(bytes: Buffer): string {
  if (beginsWith(bytes, 0xff, 0xfe)) return bytes.subarray(2).toString('utf16le')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return iconv.decode(bytes, 'cp949')
  }
}

function readText(bytes: Buffer): ReadFile {
  const text = decode(bytes)
  if (/[\0\x01-\x08]/.test(text.slice(0, 4_000))) return refuse('not-a-sheet')
  const head = text.slice(0, 4_000)
  const count = (sign: string) => head.split(sign).length
  const delimiter = ['\t', ',', ';'].reduce((best, sign) => (count(sign) > count(best) ? sign : best), '\t')
  try {
    const rows = parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      to: most.rows + 1,
    })
    return gridsOf([{ name: '자료', rows }])
  } catch {
    return refuse('damaged')
  }
}

/** Runs in a thread: what a file is, by its first bytes, and its cells. */
export async function readSheets(bytes: Uint8Array): Promise<ReadFile> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (beginsWith(file, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holds(file, 'EncryptedPackage', 'utf16le')) return refuse('encrypted')
    return refuse(holds(file, 'HWP Document File', 'latin1') ? 'hangul-file' : 'old-excel')
  }
  if (beginsWith(file, 0x25, 0x50, 0x44, 0x46)) return refuse('not-a-sheet')
  if (!beginsWith(file, 0x50, 0x4b)) return readText(file)
  const fault = zipFault(file)
  if (fault) return refuse(fault)
  try {
    const { sheets } = await readXlsx(file, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      maxRows: most.rows + 1,
    })
    return gridsOf(sheets)
  } catch {
    return refuse('damaged')
  }
}
