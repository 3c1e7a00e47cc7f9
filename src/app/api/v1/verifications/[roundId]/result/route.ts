import { z } from 'zod'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { loadFullFiles, loadPublishedResult, loadResultTable } from '@/modules/publications/server/load-files'
import { answerFile, notForYou, notPublished, unreadable } from '../../answer-file'

const looks = ['file', 'csv', 'certificate', 'full'] as const
const query = z.strictObject({ as: z.enum(looks).default('file'), publication: z.uuid().optional() })

/** 매칭 결과: 공표할 때의 파일, 이름을 적은 CSV, 최적 증명서. `as=full`은 감사 담당만 받습니다. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/verifications/[roundId]/result'>) {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) return unreadable()
  const { as, publication } = parsed.data
  const wanted = { roundId: (await params).roundId, publicationId: publication }
  const file = await loadPublishedResult(wanted)
  if (!file) return notPublished()
  const { roundName, isWithdrawn, hash, result } = file
  const mark = isWithdrawn ? ' (거둠)' : ''
  if (as === 'full') {
    const full = await loadFullFiles(await currentActor(), wanted)
    if (!full) return notForYou()
    const { certificate, secret } = full
    return answerFile(request, {
      body: JSON.stringify({ certificate, secret }),
      type: 'application/json',
      name: `${roundName} 전체 증명서.json`,
      plainName: 'certificate-full.json',
      isPersonal: true,
    })
  }
  if (as === 'csv') {
    return answerFile(request, {
      body: (await loadResultTable(wanted))!.csv,
      type: 'text/csv; charset=utf-8',
      name: `${roundName} 매칭 결과${mark}.csv`,
      plainName: 'result.csv',
      etag: `${hash}.csv`,
      isWithdrawn,
    })
  }
  if (as === 'certificate') {
    if (!result.certificate) return notPublished()
    return answerFile(request, {
      body: JSON.stringify(result.certificate),
      type: 'application/json',
      name: `${roundName} 최적 증명서${mark}.json`,
      plainName: 'certificate.json',
      etag: `${hash}.certificate`,
      isWithdrawn,
    })
  }
  return answerFile(request, {
    body: file.bytes,
    type: 'application/gzip',
    name: `${roundName} 매칭 결과${mark}.json.gz`,
    plainName: 'result.json.gz',
    etag: hash,
    isWithdrawn,
  })
}
