import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'

/** Something the reference files say that we could not take over as it stands, and where. */
export interface Issue {
  readonly file: string
  readonly line: number
  readonly column: string
  readonly text: string
  readonly reason: string
}

const folder = path.join(import.meta.dirname, 'reference')

export interface Row<Fields> {
  readonly fields: Fields
  readonly line: number
}

/** Rows of a reference file, each with its line. Throws with file, line and column on a row that does not fit: the files are ours. */
export function readRows<Schema extends z.ZodType>(file: string, schema: Schema): Row<z.output<Schema>>[] {
  const records = parse(readFileSync(path.join(folder, file)), {
    columns: true,
    bom: true,
    skip_empty_lines: true,
    info: true,
  }) as {
    record: unknown
    info: { lines: number }
  }[]
  return records.map(({ record, info }) => {
    const parsed = schema.safeParse(record)
    if (parsed.success) return { fields: parsed.data, line: info.lines }
    const [issue] = parsed.error.issues
    throw new Error(`${file} ${info.lines}행 ${issue?.path.join('.')}: ${issue?.message}`)
  })
}

export const blankToNull = (text: string) => (text.trim() === '' ? null : text.trim())
export const listOf = (text: string, separator = ';') =>
  text
    .split(separator)
    .map((part) => part.trim())
    .filter(Boolean)
