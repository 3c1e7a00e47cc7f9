import { z } from 'zod'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { loadFullFiles, loadPublishedFile } from '@/modules/publications/server/load-files'
import { answerFile, notForYou, notPublished, unreadable } from '../../answer-file'

const query = z.strictObject({ as: z.enum(['file', 'full']).default('file'), publication: z.uuid().optional() })

/** 입력 자료. 공표할 때의 파일 그대로이며, `as=full`은 감사 담당만 받습니다. */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/verifications/[roundId]/problem'>) {
  const parsed = query.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (!parsed.success) return unreadable()
  const wanted = { roundId: (await params).roundId, publicationId: parsed.data.publication }
  const file = await loadPublishedFile(wanted, 'problem')
  if (!file) return notPublished()
  if (parsed.data.as === 'file') {
    return answerFile(request, {
      body: file.bytes,
      type: 'application/gzip',
      name: `${file.roundName} 입력 자료${file.isWithdrawn ? ' (거둠)' : ''}.json.gz`,
      plainName: 'problem.json.gz',
      etag: file.hash,
      isWithdrawn: file.isWithdrawn,
    })
  }
  const full = await loadFullFiles(await currentActor(), wanted)
  if (!full) return notForYou()
  return answerFile(request, {
    body: full.problem,
    type: 'application/json',
    name: `${file.roundName} 전체 입력 자료.json`,
    plainName: 'problem-full.json',
    isPersonal: true,
  })
}
