import { beforeAll, expect, test } from 'vitest'
import { type Officer, findOfficers } from '@/modules/accounts/server/find-officers'
import { tellOfficers } from '@/modules/accounts/server/tell-officers'
import { database, inTransaction } from '@/platform/db/database'
import { databaseDay, databaseTime } from '@/platform/db/database-clock'
import { useDatabase } from '../support/database'
import { aPerson } from '../support/people'

useDatabase()

const scope = { role: 'institutionOfficer' } as const
const letter = { title: '알립니다', lines: ['첫 줄', '둘째 줄'] }
let partnerId: string
let otherPartnerId: string

beforeAll(async () => {
  const partners = await (
    await database()
  ).partner.findMany({ where: { kind: 'company' }, take: 2, orderBy: { id: 'asc' } })
  ;[partnerId, otherPartnerId] = partners.map(({ id }) => id) as [string, string]
})

const noticesOf = async (personId: string) =>
  (await database()).notice.findMany({
    where: { recipientPersonId: personId },
    select: { title: true, body: true, link: true },
  })
const mailsTo = async (recipient: string) => (await database()).outboxMail.count({ where: { recipient } })
const officersOf = async (...partnerIds: string[]): Promise<Officer[]> =>
  findOfficers(await database(), { partnerIds, regionCodes: [] }, await databaseDay())

test('only who is in duty today is told: not before, not after, not when it was ended or the account is suspended', async () => {
  const client = await database()
  const duty = { ...scope, partnerId }
  const now = await databaseTime()
  const inDuty = await aPerson({ duties: [{ ...duty, validTo: await databaseDay() }] })
  const later = await aPerson({ duties: [{ ...duty, validFrom: '2999-01-01' }] })
  const before = await aPerson({ duties: [{ ...duty, validFrom: '2020-01-01', validTo: '2020-12-31' }] })
  const ended = await aPerson({ duties: [duty] })
  const suspended = await aPerson({ duties: [duty] })
  await client.membership.updateMany({ where: { personId: ended.id }, data: { endedAt: now } })
  await client.person.update({ where: { id: suspended.id }, data: { suspendedAt: now } })

  const officers = await officersOf(partnerId)
  const told = await inTransaction((transaction) => tellOfficers(transaction, { officers, letter, link: '/work' }))
  expect(told).toBeGreaterThan(0)
  expect(await noticesOf(inDuty.id)).toEqual([{ title: '알립니다', body: '첫 줄\n둘째 줄', link: '/work' }])
  for (const { id } of [later, before, ended, suspended]) expect(await noticesOf(id)).toEqual([])
  expect(await mailsTo(inDuty.email)).toBe(0)
})

test('who answers for two bodies is told once and led to the list; one telling mails each person once', async () => {
  const both = await aPerson({
    duties: [
      { ...scope, partnerId },
      { ...scope, partnerId: otherPartnerId },
    ],
  })
  const link = { of: ({ partnerId: id }: Pick<Officer, 'partnerId'>) => `/partners/${id}`, several: '/survey' }
  const officers = (await officersOf(partnerId, otherPartnerId)).filter(({ personId }) => personId === both.id)
  expect(officers).toHaveLength(2)
  for (let time = 0; time < 2; time++)
    await inTransaction((transaction) => tellOfficers(transaction, { officers, letter, link, mailKey: 'once' }))
  expect(await noticesOf(both.id)).toMatchObject([{ link: '/survey' }, { link: '/survey' }])
  expect(await mailsTo(both.email)).toBe(1)
  await inTransaction((transaction) => tellOfficers(transaction, { officers: officers.slice(0, 1), letter, link }))
  expect((await noticesOf(both.id)).map((notice) => notice.link)).toContain(`/partners/${officers[0]!.partnerId}`)
})
