import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { storedDay } from '@/shared/korean-date'
import { aPerson } from './people'
import { unused } from './write-use-cases'

/** What a form or a sheet says of a product. */
export const newOffer = (regionCode: string) => ({
  regionCode,
  kind: 'product' as const,
  name: unused('사과 상자'),
  description: null,
  unit: '1상자',
  minimumPriceWon: 18_000,
  maximumPriceWon: 35_000,
  months: [9, 10],
  capacity: null,
  meetingSeats: null,
  startsOn: null,
  endsOn: null,
  orderNote: null,
  checkedOn: '2026-06-01',
})

/** An offer of a region, last of its catalogue. */
export async function anOffer(regionCode: string, { withdrawn = false } = {}) {
  const client = await database()
  const { checkedOn, startsOn: _startsOn, endsOn: _endsOn, ...content } = newOffer(regionCode)
  const { _max } = await client.regionOffer.aggregate({ where: { regionCode }, _max: { position: true } })
  const now = await databaseTime()
  const { id } = await client.regionOffer.create({
    data: {
      ...content,
      checkedOn: storedDay(checkedOn),
      position: (_max.position ?? -1) + 1,
      withdrawnAt: withdrawn ? now : null,
      createdAt: now,
    },
  })
  return { offerId: id, version: 1 }
}

export async function anOfferUpdate(regionCode: string) {
  const { regionCode: _regionCode, ...content } = newOffer(regionCode)
  return { ...(await anOffer(regionCode)), ...content }
}

/** The office as it should be from now on, with the version that is stored. */
export async function aContact(regionCode: string) {
  const stored = await (await database()).regionContact.findUnique({ where: { regionCode } })
  return {
    regionCode,
    version: stored?.version ?? 0,
    department: unused('기획예산실'),
    phone: '061-390-1234',
    email: null,
    introduction: null,
  }
}

/** A question of a body to a region that nobody has answered. */
export async function anInquiry(regionCode: string, partnerId: string) {
  const client = await database()
  const { id: askedById } = await aPerson()
  const { id } = await client.offerInquiry.create({
    data: { regionCode, partnerId, text: '40명이 묵을 수 있습니까?', askedById, askedAt: await databaseTime() },
  })
  return { inquiryId: id, text: '네, 평일이면 됩니다.' }
}
