interface NamedFile {
  readonly body: BodyInit
  readonly type: string
  /** Korean file name; browsers get it by RFC 5987, older ones an ASCII stand-in. */
  readonly name: string
  readonly plainName: string
  readonly etag?: string
  readonly isWithdrawn?: boolean
  /** For one person: kept by nobody on the way. */
  readonly isPersonal?: boolean
}

const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/** A file to keep, or 304 when the browser has these very bytes. */
export function answerFile(request: Request, file: NamedFile): Response {
  const etag = file.etag ? `"${file.etag}"` : undefined
  const headers: Record<string, string> = {
    'cache-control': file.isPersonal ? 'private, no-store' : 'public, no-cache',
    ...(file.isPersonal ? {} : { 'access-control-allow-origin': '*' }),
    ...(etag ? { etag } : {}),
    ...(file.isWithdrawn ? { 'x-publication-status': 'withdrawn' } : {}),
  }
  if (etag && request.headers.get('if-none-match')?.split(/,\s*/).includes(etag))
    return new Response(null, { status: 304, headers })
  return new Response(file.body, {
    headers: {
      ...headers,
      'content-type': file.type,
      'content-disposition': `attachment; filename="${file.plainName}"; filename*=UTF-8''${encoded(file.name)}`,
    },
  })
}

const problem = (status: number, title: string) =>
  Response.json({ status, title }, { status, headers: { 'access-control-allow-origin': '*' } })

export const notPublished = () => problem(404, '공표된 매칭이 없습니다.')
export const notForYou = () => problem(403, '전체 자료는 감사 담당만 받을 수 있습니다.')
export const unreadable = () => problem(400, '요청 변수를 확인해 주세요.')
