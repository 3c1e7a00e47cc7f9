import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/modules/accounts/domain/actor'
import { mostFileBytes, readSpreadsheet } from '@/platform/read-spreadsheet'
import { type Result, refused } from '@/shared/result'
import { type ImportKind, importKinds } from '@/manifests/all'
import { createImport } from './create-import'
import { canImport, canImportAnything } from '../domain/import-policy'
import { regionCode } from '@/shared/input-fields'

/** Beside the file: the other fields and what holds a form together. */
const mostOverhead = 64 * 1024

const fields = z.object({
  kind: z.enum(Object.keys(importKinds) as [ImportKind]),
  round: z.uuid().nullable().catch(null),
  region: regionCode.nullable().catch(null),
  pasted: z.string().max(mostFileBytes).catch(''),
})

interface Upload {
  readonly outcome: Result<string>
  readonly kind?: string | undefined
  readonly round?: string | null | undefined
}

/** The body, when all of it came: a server in front may cut a long one short and say nothing. */
async function receive(request: Request): Promise<Result<FormData>> {
  const announced = Number(request.headers.get('content-length') ?? NaN)
  if (!Number.isSafeInteger(announced)) return refused('cut-short')
  if (announced > mostFileBytes + mostOverhead) return refused('too-large')
  const body = await request.arrayBuffer()
  if (body.byteLength !== announced) return refused('cut-short')
  const type = request.headers.get('content-type') ?? ''
  try {
    return { ok: true, value: await new Response(body, { headers: { 'content-type': type } }).formData() }
  } catch {
    // No form at all: what a person sends from the page always is one.
    return refused('nothing-sent')
  }
}

/** A sheet as a file or pasted: read at once, kept for its preview. */
export async function uploadSheet(actor: Actor, request: Request): Promise<Upload> {
  if (!canImportAnything(actor)) return { outcome: refused('not-allowed') }
  const received = await receive(request)
  if (!received.ok) {
    const { searchParams } = new URL(request.url)
    return { outcome: received, kind: searchParams.get('kind') ?? undefined, round: searchParams.get('round') }
  }
  const form = received.value
  const parsed = fields.safeParse(
    Object.fromEntries(['kind', 'round', 'region', 'pasted'].map((name) => [name, form.get(name)])),
  )
  if (!parsed.success) return { outcome: refused('not-allowed') }
  const { kind, round, region, pasted } = parsed.data
  const asked = { kind, round }
  if (!canImport(actor, kind)) return { outcome: refused('not-allowed'), ...asked }
  const file = form.get('file')
  const isFile = file instanceof File && file.size > 0
  if (!isFile && !pasted.trim()) return { outcome: refused('nothing-sent'), ...asked }
  const bytes = isFile ? new Uint8Array(await file.arrayBuffer()) : new TextEncoder().encode(pasted)
  const read = await readSpreadsheet(bytes)
  if (!read.ok) return { outcome: refused(read.fault), ...asked }
  const outcome = await createImport(actor, {
    kind,
    roundId: round,
    regionCode: region,
    fileName: isFile ? file.name.normalize() : '',
    fileBytes: bytes.length,
    sheets: read.sheets,
  })
  return { outcome, ...asked }
}
