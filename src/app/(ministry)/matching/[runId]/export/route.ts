import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { exportQuery } from '@/modules/matching/domain/analysis/sheets/export-query'
import { exportRun } from '@/modules/matching/server/export-run'

export async function GET(request: Request, { params }: RouteContext<'/matching/[runId]/export'>) {
  const { runId } = await params
  const query = exportQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return spreadsheetResponse(await exportRun(await currentActor(), runId, query), 'matching')
}
