import { currentActor } from '@/modules/accounts/server/current-actor'
import { exportQuery } from '@/modules/matching/domain/export-query'
import { exportRun } from '@/modules/matching/server/export-run'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Older readers take the plain name, all others the Korean one (RFC 5987). */
const disposition = (name: string) =>
  `attachment; filename="matching.xlsx"; filename*=UTF-8''${encodeURIComponent(name.replace(/[\\/:*?"<>|]/g, ' ')).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`

export async function GET(request: Request, { params }: RouteContext<'/matching/[runId]/export'>) {
  const { runId } = await params
  const query = exportQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const file = await exportRun(await currentActor(), runId, query)
  if (!file)
    return new Response('찾는 파일이 없습니다.', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  return new Response(file.content, {
    headers: {
      'content-type': type,
      'content-disposition': disposition(file.name),
      'cache-control': 'private, no-store',
    },
  })
}
