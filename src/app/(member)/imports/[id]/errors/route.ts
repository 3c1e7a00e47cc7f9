import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { getPledgeErrorFile } from '@/modules/pledges/server/pledge-sheet-files'

export async function GET(_request: Request, { params }: RouteContext<'/imports/[id]/errors'>) {
  const { id } = await params
  return spreadsheetResponse(await getPledgeErrorFile(await currentActor(), id), 'rows-to-mend')
}
