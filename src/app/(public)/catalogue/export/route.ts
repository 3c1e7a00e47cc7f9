import { spreadsheetResponse } from '@/app/spreadsheet-response'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { offerFilterInput } from '@/modules/offers/domain/offer-filter'
import { exportOffers } from '@/modules/offers/server/export-offers'
import { listOwnTiedRegions } from '@/modules/reports/server/list-own-tied-regions'

export async function GET(request: Request) {
  const { own, ...conditions } = offerFilterInput.parse(Object.fromEntries(new URL(request.url).searchParams))
  const regionCodes = own ? await listOwnTiedRegions(await currentActor()) : null
  return spreadsheetResponse(await exportOffers(conditions, regionCodes ? { regionCodes } : {}), 'offers')
}
