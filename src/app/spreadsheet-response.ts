import type { ExportKind } from '@/manifests/all'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Older readers take the plain name, all others the Korean one (RFC 5987). */
const disposition = (name: string, plainName: ExportKind) =>
  `attachment; filename="${plainName}.xlsx"; filename*=UTF-8''${encodeURIComponent(name.replace(/[\\/:*?"<>|]/g, ' ')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`

interface SpreadsheetFile {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** A spreadsheet to save, or that there is none for who asks. */
export function spreadsheetResponse(file: SpreadsheetFile | null, plainName: ExportKind): Response {
  if (!file)
    return new Response('찾는 파일이 없습니다.', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(file.content, {
    headers: {
      'content-type': type,
      'content-disposition': disposition(file.name, plainName),
      'cache-control': 'private, no-store',
    },
  })
}
