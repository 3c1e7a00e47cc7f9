import { answerInquiry } from '@/modules/offers/server/answer-inquiry'
import { askInquiry } from '@/modules/offers/server/ask-inquiry'
import { checkOffer } from '@/modules/offers/server/check-offer'
import { listInquiriesOfRegion, listOwnInquiries } from '@/modules/offers/server/list-inquiries'
import { reorderOffer } from '@/modules/offers/server/reorder-offer'
import { restoreOffer } from '@/modules/offers/server/restore-offer'
import { withdrawOffer } from '@/modules/offers/server/withdraw-offer'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { openInquiryLimit } from '@/modules/offers/domain/inquiry-refusals'
import { createOffer } from '@/modules/offers/server/create-offer'
import { exportOffers } from '@/modules/offers/server/export-offers'
import { makeFestivalCalendar } from '@/modules/offers/server/festival-calendar'
import { getContact, getOwnCatalogue, listOffersOfRegion } from '@/modules/offers/server/get-catalogue'
import { listOffers } from '@/modules/offers/server/search-offers'
import { updateContact } from '@/modules/offers/server/update-contact'
import { updateOffer } from '@/modules/offers/server/update-offer'
import { database } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith, visitor } from '../support/actors'
import { useDatabase } from '../support/database'
import { actorWithDuties } from '../support/people'
import { aContact, anOffer, newOffer } from '../support/sample-offers'
import { aBody } from '../support/survey-rounds'
import { valueOf } from '../support/value-of'

useDatabase()

/** A region whose catalogue only this file fills. */
const own = '51770'
let county: SignedInActor

const ask = (partnerId: string, offerId: string | null = null) => ({
  regionCode: own,
  partnerId,
  offerId,
  text: '다음 달에 40명이 묵을 수 있습니까?',
})
const found = async (conditions: Partial<Parameters<typeof listOffers>[0]>) =>
  (await listOffers({ page: 1, perPage: 100, ...conditions })).items.map(({ name }) => name)

beforeAll(async () => {
  county = await actorWithDuties({ role: 'regionOfficer', regionCode: own })
})

describe('the catalogue of a region', () => {
  test('shows what was added in its order; what is taken out leaves the public and can come back', async () => {
    const names = ['곤드레', '더덕', '황기'].map((name) => ({ ...newOffer(own), name }))
    const ids: string[] = []
    for (const offer of names) ids.push(valueOf(await createOffer(county, offer)).id)
    valueOf(await reorderOffer(county, { offerId: ids[2]!, direction: 'up' }))
    valueOf(await reorderOffer(county, { offerId: ids[0]!, direction: 'up' }))
    const shown = async () => (await listOffersOfRegion(own)).map(({ name }) => name)
    expect(await shown()).toEqual(['곤드레', '황기', '더덕'])
    valueOf(await withdrawOffer(county, { offerId: ids[0]!, version: 1 }))
    expect(await shown()).toEqual(['황기', '더덕'])
    expect(await found({ q: '곤드레' })).toEqual([])
    expect((await getOwnCatalogue(county, own))!.withdrawn.map(({ name }) => name)).toEqual(['곤드레'])
    expect(await getOwnCatalogue(await actorWith('regionOfficer'), own)).toBeNull()
    expect(await withdrawOffer(county, { offerId: ids[0]!, version: 2 })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    valueOf(await restoreOffer(county, { offerId: ids[0]!, version: 2 }))
    expect(await shown()).toEqual(['황기', '더덕', '곤드레'])
  })

  test('of two officers who change one offer, the later is told; the kind stays', async () => {
    const { regionCode: _regionCode, ...content } = newOffer(own)
    const { offerId } = await anOffer(own)
    const change = (name: string) => updateOffer(county, { offerId, version: 1, ...content, name })
    const outcomes = await Promise.all([change('하나'), change('둘')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'changed-meanwhile' })
    expect(await updateOffer(county, { offerId, version: 2, ...content, kind: 'festival' })).toEqual({
      ok: false,
      refusal: 'kind-stays',
    })
  })

  test('cannot have been checked tomorrow; looking at it today is one act', async () => {
    expect(await createOffer(county, { ...newOffer(own), checkedOn: '2999-01-01' })).toEqual({
      ok: false,
      refusal: 'checked-ahead',
    })
    const { offerId, version } = await anOffer(own)
    valueOf(await checkOffer(county, { offerId, version }))
    const row = await (await database()).regionOffer.findUniqueOrThrow({ where: { id: offerId } })
    expect(row.checkedOn.getTime()).toBeGreaterThan((await databaseTime()).getTime() - 3 * 86_400_000)
  })

  test('adding at once from two sides gives every offer a place of its own', async () => {
    await Promise.all(Array.from({ length: 4 }, () => createOffer(county, newOffer(own))))
    const rows = await (await database()).regionOffer.findMany({ where: { regionCode: own, withdrawnAt: null } })
    const added = rows.slice(-4).map(({ position }) => position)
    expect(new Set(added).size).toBe(4)
  })

  test('names an office; a first one stored twice at once is stored once', async () => {
    const input = await aContact(own)
    expect(input.version).toBe(0)
    const outcomes = await Promise.all([updateContact(county, input), updateContact(county, input)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await getContact(own)).toMatchObject({ phone: '061-390-1234', version: 1 })
  })
})

describe('the search over all regions', () => {
  test('finds by kind, month, place, size, price, word and initials', async () => {
    const lodging = { ...newOffer(own), kind: 'lodging' as const, name: '별빛 숙소', months: [7], capacity: 80 }
    valueOf(await createOffer(county, { ...lodging, minimumPriceWon: 90_000, maximumPriceWon: null }))
    valueOf(
      await createOffer(county, {
        ...lodging,
        kind: 'meeting',
        name: '너른 회의실',
        capacity: null,
        meetingSeats: 300,
        minimumPriceWon: null,
        maximumPriceWon: null,
      }),
    )
    expect(await found({ region: own, kind: 'lodging' })).toEqual(['별빛 숙소'])
    expect(await found({ region: own, month: 7 })).toEqual(['별빛 숙소', '너른 회의실'])
    expect(await found({ province: '51', people: 80, month: 7 })).toEqual(['별빛 숙소', '너른 회의실'])
    expect(await found({ people: 81, month: 7, region: own })).toEqual(['너른 회의실'])
    expect(await found({ price: 89_999, month: 7, region: own })).toEqual([])
    expect(await found({ price: 90_000, month: 7, region: own })).toEqual(['별빛 숙소'])
    expect(await found({ q: 'ㅂㅂㅅㅅ' })).toEqual(['별빛 숙소'])
    expect(await found({ q: '정선 회의' })).toEqual(['너른 회의실'])
    expect((await listOffers({ page: 1, perPage: 10, kind: 'meeting' }, { regionCodes: ['46880'] })).totalCount).toBe(0)
    expect((await listOffers({ page: 2, perPage: 1, region: own, month: 7 })).items[0]!.name).toBe('너른 회의실')
    expect((await exportOffers({ page: 1, perPage: 10, region: own }, {})).content.length).toBeGreaterThan(1_000)
  })

  test('festivals with days become whole days of a calendar, whatever the clock of the server', async () => {
    const festival = { ...newOffer(own), kind: 'festival' as const, unit: null }
    expect(await makeFestivalCalendar(own)).toBeNull()
    valueOf(
      await createOffer(county, { ...festival, name: '아리랑 잔치', startsOn: '2027-10-01', endsOn: '2027-10-03' }),
    )
    valueOf(await createOffer(county, { ...festival, name: '미정 잔치' }))
    const file = (await makeFestivalCalendar(own))!
    expect(file.content).toContain('DTSTART;VALUE=DATE:20271001')
    expect(file.content).toContain('DTEND;VALUE=DATE:20271004')
    expect(file.content).toContain('SUMMARY:아리랑 잔치')
    expect(file.content).not.toContain('미정 잔치')
    expect(file.content.match(/BEGIN:VEVENT/g)).toHaveLength(1)
    expect(await makeFestivalCalendar('../x')).toBeNull()
  })
})

describe('문의', () => {
  test('goes to the officers of the region, is answered once, and the answer goes back', async () => {
    const client = await database()
    const { partner } = await aBody('company')
    const officer = await actorWithDuties({ role: 'institutionOfficer', partnerId: partner.id })
    const { offerId } = await anOffer(own)
    expect(valueOf(await askInquiry(officer, ask(partner.id, offerId))).told).toBe(1)
    const told = await client.notice.findFirstOrThrow({ where: { recipientPersonId: county.personId } })
    expect(told).toMatchObject({ link: `/regions/${own}/offers/inquiries` })
    expect(told.title).toContain(partner.name)
    expect(await client.outboxMail.count({ where: { recipient: county.email } })).toBe(1)
    const [received] = await listInquiriesOfRegion(county, own)
    expect(received).toMatchObject({ partnerName: partner.name, mayAnswer: true, answer: null })
    const answer = (text: string) => answerInquiry(county, { inquiryId: received!.id, text })
    const outcomes = await Promise.all([answer('됩니다.'), answer('안 됩니다.')])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'answered-meanwhile' })
    const [own_] = await listOwnInquiries(officer)
    expect(own_!.answer).toMatch(/됩니다/)
    expect(own_!.mayAnswer).toBe(false)
    expect(await client.notice.count({ where: { recipientPersonId: officer.personId } })).toBe(1)
  })

  test('is seen by both sides and the ministry, by nobody else', async () => {
    const { partner } = await aBody('company')
    const officer = await actorWithDuties({ role: 'institutionOfficer', partnerId: partner.id })
    valueOf(await askInquiry(officer, ask(partner.id)))
    const seen = async (...actors: Parameters<typeof listInquiriesOfRegion>[0][]) =>
      Promise.all(
        actors.map(async (actor) =>
          (await listInquiriesOfRegion(actor, own)).some(({ partnerId }) => partnerId === partner.id),
        ),
      )
    expect(await seen(county, officer, await actorWith('ministryManager'))).toEqual([true, true, true])
    const others = await Promise.all(
      (['regionOfficer', 'institutionOfficer', 'companyCoManager', 'provinceOfficer'] as const).map(actorWith),
    )
    expect(await seen(...others, visitor)).toEqual([false, false, false, false, false])
  })

  test('about something withdrawn, or to a region that has ten open ones of this body, is refused', async () => {
    const { partner } = await aBody('company')
    const officer = await actorWithDuties({ role: 'institutionOfficer', partnerId: partner.id })
    const { offerId } = await anOffer(own, { withdrawn: true })
    expect(await askInquiry(officer, ask(partner.id, offerId))).toEqual({ ok: false, refusal: 'not-found' })
    const outcomes = await Promise.all(
      Array.from({ length: openInquiryLimit + 2 }, () => askInquiry(officer, ask(partner.id))),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(openInquiryLimit)
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'too-many-open' })
  })
})
