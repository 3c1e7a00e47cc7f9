import { currentActor } from '@/modules/accounts/server/current-actor'
import { previewWeightsInput } from '@/modules/matching/domain/settings/matching-input'
import { previewWeights } from '@/modules/matching/server/preview-weights'

/** What other weights would do to the highest pairs of a draft; asked while a slider moves. */
export async function GET(request: Request, { params }: RouteContext<'/matching/[runId]/preview'>) {
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const parsed = previewWeightsInput.safeParse({ ...query, ...(await params) })
  if (!parsed.success) return new Response(null, { status: 400 })
  const preview = await previewWeights(await currentActor(), parsed.data)
  if (!preview.ok) return new Response(null, { status: 404 })
  return Response.json(preview.value, { headers: { 'cache-control': 'private, no-store' } })
}
