import { Worker } from 'node:worker_threads'
import type { SheetGrid } from '@/shared/sheet-reading/sheet'
import { type ThreadCode, ThreadLimitReached, askThread } from './thread'

export const mostFileBytes = 5 * 1024 * 1024
const timeLimitMs = 20_000
const memoryLimitMb = 384

/** Why a file cannot be read at all. */
export const fileFaults = [
  'empty-file',
  'too-large',
  'encrypted',
  'old-excel',
  'hangul-file',
  'not-a-sheet',
  'damaged',
  'too-many-cells',
  'took-too-long',
] as const
export type FileFault = (typeof fileFaults)[number]

export type ReadFile =
  { readonly ok: true; readonly sheets: readonly SheetGrid[] } | { readonly ok: false; readonly fault: FileFault }

const reader: ThreadCode = {
  start: ({ workerData, resourceLimits }) =>
    new Worker(new URL('./read-spreadsheet.worker.ts', import.meta.url), { workerData, resourceLimits }),
  from: import.meta.url,
  file: 'read-spreadsheet.worker.ts',
}

/** Every sheet of an .xlsx, or the one of a text with commas or tabs; in a thread with limits of its own. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return { ok: false, fault: 'empty-file' }
  if (bytes.length > mostFileBytes) return { ok: false, fault: 'too-large' }
  try {
    return await askThread(reader, { data: { bytes }, timeLimitMs, memoryLimitMb, answerOf: (read: ReadFile) => read })
  } catch (error) {
    if (!(error instanceof ThreadLimitReached)) throw error
    return { ok: false, fault: error.limit === 'time' ? 'took-too-long' : 'too-many-cells' }
  }
}
