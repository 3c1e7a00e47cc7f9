import { describe, expect, test } from 'vitest'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { loadTieOverview } from '@/modules/reports/server/tie-overview'
import { database } from '@/platform/db/database'
import { loadReference } from '../../prisma/seed/load-reference'
import { useDatabase } from '../support/database'

useDatabase()

const ministriesOn = async (asOf: string) =>
  (await listPartnerDirectory(partnerFilterInput.parse({ kind: 'ministry', asOf, perPage: 100 }))).totalCount

describe('the reference data', () => {
  test('hold 141 target regions in the three categories of the programme', async () => {
    const client = await database()
    const groups = await client.region.groupBy({ by: ['category'], _count: true, orderBy: { category: 'asc' } })
    expect(Object.fromEntries(groups.map(({ category, _count }) => [category, _count]))).toEqual({
      nonCapital: 122,
      metropolitanDecline: 12,
      capitalDecline: 7,
    })
  })

  test('count 50 ministries in September 2025 and 52 after eight became ten', async () => {
    expect(await ministriesOn('2025-09-15')).toBe(50)
    expect(await ministriesOn('2026-11-21')).toBe(52)
  })

  test('keep 130 agreements of 132 rows apart by status, two with three parties', async () => {
    const { agreements } = await loadTieOverview()
    expect(agreements).toEqual({ planned: 2, matched: 51, reported: 3, signed: 74 })
    const client = await database()
    const threeSided = await client.agreement.findMany({ include: { parties: true } })
    expect(threeSided.filter(({ parties }) => parties.length === 3)).toHaveLength(2)
  })

  test('change nothing when loaded again, and say what could not be read and where', async () => {
    const before = await loadTieOverview()
    const { regions, partners, agreements, issues } = await loadReference()
    expect({ regions, partners, agreements }).toEqual({ regions: 141, partners: 353, agreements: 130 })
    expect((await loadTieOverview()).agreements).toEqual(before.agreements)
    expect(issues.filter(({ column }) => column === 'kind')).toHaveLength(5)
    expect(issues.find(({ text }) => text.includes('기획예산처(추정)'))).toMatchObject({
      file: 'public_institutions.csv',
      line: 209,
      column: 'supervising_ministry_now',
    })
  })

  test('leave alone what people have edited on screen', async () => {
    const client = await database()
    await client.region.update({ where: { code: '46880' }, data: { population: 1, version: 2 } })
    await loadReference()
    expect((await client.region.findUniqueOrThrow({ where: { code: '46880' } })).population).toBe(1)
  })
})
