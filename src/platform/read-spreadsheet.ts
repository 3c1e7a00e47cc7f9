import { Worker } from 'node:worker_threads'
import type { SheetGrid } from '@/shared/sheet-reading/sheet'
import { isBundled, startTypeScriptWorker } from './typescript-worker'

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

const startWorker = (bytes: Uint8Array): Worker =>
  isBundled()
    ? new Worker(new URL('./read-spreadsheet.worker.ts', import.meta.url), {
        // The bundler adds to the data of a thread, which must therefore be an object.
        workerData: { bytes },
        resourceLimits: { maxOldGenerationSizeMb: memoryLimitMb },
      })
    : startTypeScriptWorker(import.meta.url.replace('read-spreadsheet', 'read-spreadsheet.worker'), { bytes })

/** Every sheet of an .xlsx, or the one of a text with commas or tabs; in a thread with limits of its own. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<ReadFile> {
  if (bytes.length === 0) return { ok: false, fault: 'empty-file' }
  if (bytes.length > mostFileBytes) return { ok: false, fault: 'too-large' }
  const worker = startWorker(bytes)
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<ReadFile>((resolve, reject) => {
      timer = setTimeout(() => resolve({ ok: false, fault: 'took-too-long' }), timeLimitMs)
      worker.on('message', resolve)
      worker.on('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ ok: false, fault: 'too-many-cells' }) : reject(error),
      )
      worker.on('exit', (code) => reject(new Error(`The reader's thread ended with code ${code} and no answer`)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}
