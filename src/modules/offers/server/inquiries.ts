import 'server-only'
import { type Actor, hasPermission, regionSliceOf } from '@/modules/accounts/domain/actor'
import { type Bodies, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import type { Letter } from '@/modules/notifications/domain/letter'
import { type Transaction, database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import type { Prisma } from '@/platform/db/generated/client'
import { dayInSeoul } from '@/shared/korean-date'
import { type Result, done, refused } from '@/shared/result'
import { answeredLetter, askedLetter } from '../domain/inquiry-letters'
import type { AnswerInquiryInput, AskInquiryInput } from '../domain/inquiry-input'
import { type InquiryRefusal, openInquiryLimit } from '../domain/inquiry-refusals'
import { answersForRegion, askingPartners } from '../domain/offer-policy'
import { answerOpenInquiry, beginInquiry } from './move-inquiry'

/** Both sides their own, the ministry all. */
export function visibleInquiries(actor: Actor): Prisma.OfferInquiryWhereInput {
  const partnerIds = [...askingPartners(actor)]
  if (!hasPermission(actor, 'offers.edit')) return { partnerId: { in: partnerIds } }
  const regions = regionSliceOf(actor, 'offers.edit')
  if (regions === 'all') return {}
  return { OR: [{ regionCode: { in: [...regions.codes] } }, { partnerId: { in: partnerIds } }] }
}

interface Telling {
  readonly bodies: Bodies
  readonly letter: Letter
  readonly link: string
  readonly mailKey: string
  readonly now: Date
}

async function tell(transaction: Transaction, { bodies, now, ...telling }: Telling): Promise<number> {
  return tellOfficers(transaction, { officers: await findOfficers(transaction, bodies, dayInSeoul(now)), ...telling })
}

/** 문의: a body asks a region, about one offer or about the region. Returns how many officers were told. */
export async function askInquiry(
  actor: Actor,
  { regionCode, offerId, partnerId, text }: AskInquiryInput,
): Promise<Result<{ told: number }, InquiryRefusal>> {
  if (actor.kind !== 'person' || !askingPartners(actor).includes(partnerId)) return refused('not-allowed')
  return inTransaction(async (transaction) => {
    const now = await databaseTime()
    // Two officers of one body at once: the second counts what the first has asked.
    await transaction.$queryRaw`SELECT 1 FROM "Partner" WHERE "id" = ${partnerId}::uuid FOR NO KEY UPDATE`
    const partner = await transaction.partner.findUnique({ where: { id: partnerId }, select: { name: true } })
    const region = await transaction.region.findUnique({ where: { code: regionCode }, select: { code: true } })
    const offer = offerId
      ? await transaction.regionOffer.findFirst({ where: { id: offerId, regionCode, withdrawnAt: null } })
      : null
    if (!partner || !region || (offerId && !offer)) return refused('not-found')
    const open = await transaction.offerInquiry.count({ where: { partnerId, regionCode, answeredAt: null } })
    if (open >= openInquiryLimit) return refused('too-many-open')
    const id = await beginInquiry(transaction, actor, { regionCode, offerId, partnerId, text })
    const told = await tell(transaction, {
      bodies: { partnerIds: [], regionCodes: [regionCode] },
      letter: askedLetter(partner.name, offer?.name ?? null),
      link: `/regions/${regionCode}/offers/inquiries`,
      mailKey: `inquiry-asked:${id}`,
      now,
    })
    return done({ told })
  })
}

/** The region answers, once and for good. Returns the inquiry. */
export async function answerInquiry(
  actor: Actor,
  { inquiryId, text }: AnswerInquiryInput,
): Promise<Result<string, InquiryRefusal>> {
  return inTransaction(async (transaction) => {
    const inquiry = await transaction.offerInquiry.findFirst({
      where: { AND: [{ id: inquiryId }, visibleInquiries(actor)] },
      include: { region: { select: { fullName: true } }, offer: { select: { name: true } } },
    })
    if (!inquiry) return refused('not-found')
    if (actor.kind !== 'person' || !answersForRegion(actor, inquiry.regionCode)) return refused('not-allowed')
    const now = await databaseTime()
    if (!(await answerOpenInquiry(transaction, actor, { inquiryId, text }))) return refused('answered-meanwhile')
    await tell(transaction, {
      bodies: { partnerIds: [inquiry.partnerId], regionCodes: [] },
      letter: answeredLetter(inquiry.region.fullName, inquiry.offer?.name ?? null),
      link: '/inquiries',
      mailKey: `inquiry-answered:${inquiryId}`,
      now,
    })
    return done(inquiryId)
  })
}

async function listWhere(actor: Actor, where: Prisma.OfferInquiryWhereInput) {
  const client = await database()
  const rows = await client.offerInquiry.findMany({
    where: { AND: [visibleInquiries(actor), where] },
    include: {
      region: { select: { fullName: true } },
      partner: { select: { name: true } },
      offer: { select: { name: true, withdrawnAt: true } },
    },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take: 500,
  })
  return rows
    .map(({ region, partner, offer, ...row }) => ({
      ...row,
      regionName: region.fullName,
      partnerName: partner.name,
      offerName: offer?.name ?? null,
      mayAnswer: row.answeredAt === null && answersForRegion(actor, row.regionCode),
    }))
    .sort((one, other) => Number(other.answeredAt === null) - Number(one.answeredAt === null))
}

/** What one region was asked, open ones first. */
export const listInquiriesOfRegion = (actor: Actor, regionCode: string) => listWhere(actor, { regionCode })

/** What the own bodies asked, open ones first. */
export const listOwnInquiries = (actor: Actor) => listWhere(actor, { partnerId: { in: [...askingPartners(actor)] } })

/** How many wait for the answer of the regions the actor answers for. */
export async function countOpenInquiries(actor: Actor, regionCode: string): Promise<number> {
  const client = await database()
  return client.offerInquiry.count({
    where: { AND: [visibleInquiries(actor), { regionCode, answeredAt: null }] },
  })
}

/** Bodies the actor may ask for, by name. */
export async function listAskingPartners(actor: Actor): Promise<{ id: string; name: string }[]> {
  const ids = askingPartners(actor)
  if (ids.length === 0) return []
  const client = await database()
  return client.partner.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, name: true },
    orderBy: { name: 'asc' },
  })
}
