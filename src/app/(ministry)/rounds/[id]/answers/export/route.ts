import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { boardConditions } from '@/modules/pledges/domain/answer-board-filter'
import { exportAnswers } from '@/modules/pledges/server/export-answers'

export async function GET(request: Request, { params }: RouteContext<'/rounds/[id]/answers/export'>) {
  const { id } = await params
  const filter = boardConditions.parse(Object.fromEntries(new URL(request.url).searchParams))
  return spreadsheetResponse(await exportAnswers(await currentActor(), id, filter), 'answers')
}
