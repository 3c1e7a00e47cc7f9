import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { consentConditions } from '@/modules/agreements/domain/consent-filter'
import { exportConsents } from '@/modules/agreements/server/export-consents'

export async function GET(request: Request, { params }: RouteContext<'/rounds/[id]/consents/export'>) {
  const { id } = await params
  const filter = consentConditions.parse(Object.fromEntries(new URL(request.url).searchParams))
  return spreadsheetResponse(await exportConsents(await currentActor(), id, filter), 'consents')
}
