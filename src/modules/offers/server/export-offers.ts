import 'server-only'
import { type SheetColumn, writeSpreadsheet } from '@/platform/spreadsheet'
import { koreanDay } from '@/shared/korean-date'
import { offerKindNames } from '../domain/offer'
import type { OfferConditions } from '../domain/offer-filter'
import { daysText, monthsText } from '../domain/offer-wording'
import { listOffers } from './search-offers'

const columns: readonly SheetColumn[] = [
  { header: '시도', width: 16 },
  { header: '지역', width: 22 },
  { header: '종류', width: 16 },
  { header: '이름', width: 34 },
  { header: '단위', width: 10 },
  { header: '낮은 가격(원)', width: 14, format: 'whole' },
  { header: '높은 가격(원)', width: 14, format: 'whole' },
  { header: '되는 달', width: 18 },
  { header: '축제 날짜', width: 26 },
  { header: '인원(명)', width: 10, format: 'whole' },
  { header: '회의실(석)', width: 10, format: 'whole' },
  { header: '설명', width: 50 },
  { header: '주문·예약', width: 36 },
  { header: '확인한 날', width: 14 },
  { header: '비고', width: 10 },
]

const most = 100_000

/** All that a search finds, in a spreadsheet. */
export async function exportOffers(conditions: OfferConditions, only: { readonly regionCodes?: readonly string[] }) {
  const { items } = await listOffers({ ...conditions, page: 1, perPage: most }, only)
  const rows = items.map((offer) => [
    offer.provinceName,
    offer.regionName,
    offerKindNames[offer.kind],
    offer.name,
    offer.unit,
    offer.minimumPriceWon,
    offer.maximumPriceWon,
    monthsText(offer.months),
    daysText(offer),
    offer.capacity,
    offer.meetingSeats,
    offer.description,
    offer.orderNote,
    koreanDay(offer.checkedOn),
    offer.isDemonstration ? '시연용' : null,
  ])
  const title = '장터·숙소 찾기'
  return { name: `${title}.xlsx`, content: await writeSpreadsheet(title, [{ name: '제공 항목', columns, rows }]) }
}
