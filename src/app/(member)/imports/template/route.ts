import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { getPledgeTemplate } from '@/modules/pledges/server/pledge-sheet-files'

/** The blank sheet, or with `filled` what is written now in the same columns. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  const actor = await currentActor()
  const isFilled = searchParams.has('filled')
  const file =
    searchParams.get('kind') === 'pledges' ? await getPledgeTemplate(actor, searchParams.get('round'), isFilled) : null
  return spreadsheetResponse(file, isFilled ? 'answers' : 'template')
}
