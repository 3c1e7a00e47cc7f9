import { addUnit } from '@/modules/partners/server/add-unit'
import { removeSuccession } from '@/modules/partners/server/remove-succession'
import { renameUnit } from '@/modules/partners/server/rename-unit'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { agreementFilterInput } from '@/modules/agreements/domain/agreement-filter'
import { listAgreements, listAgreementsOfPartner } from '@/modules/agreements/server/list-agreements'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { createPartner } from '@/modules/partners/server/create-partner'
import { getPartner } from '@/modules/partners/server/get-partner'
import { recordSuccession } from '@/modules/partners/server/record-succession'
import { updatePartner } from '@/modules/partners/server/update-partner'
import { regionFilterInput } from '@/modules/regions/domain/region-filter'
import { declareDisaster } from '@/modules/regions/server/declare-disaster'
import { getRegion } from '@/modules/regions/server/get-region'
import { updateRegion } from '@/modules/regions/server/update-region'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { listRegionDirectory } from '@/modules/reports/server/region-directory'
import { database } from '@/platform/db/database'
import { passUntil } from '../support/clock'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import {
  disasterInput,
  newPartnerInput,
  partnerInput,
  partnerNamed,
  regionInput,
  unused,
} from '../support/write-use-cases'

useDatabase()

let manager: SignedInActor
beforeAll(async () => {
  await passUntil(new Date('2026-11-22T00:00:00Z'))
  manager = await actorWith('ministryManager')
})

const regions = (query: object) => listRegionDirectory(regionFilterInput.parse({ perPage: '100', ...query }))
const regionNames = async (query: object) => (await regions(query)).items.map(({ name }) => name)
const partners = (query: object) => listPartnerDirectory(partnerFilterInput.parse({ perPage: '100', ...query }))
const partnerNames = async (query: object) => (await partners(query)).items.map(({ name }) => name)
const newPartner = async (changes: object = {}) => {
  const made = await createPartner(manager, { ...newPartnerInput('company'), ...changes })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}

describe('the directory of regions', () => {
  test('finds by initials, by part of a name, by both together, by 시도 and by code', async () => {
    expect(await regionNames({ q: 'ㅈㅅ' })).toEqual(expect.arrayContaining(['정선군', '장성군', '장수군']))
    expect(await regionNames({ q: 'ㅈㅅㄱ', province: '52' })).toEqual(['장수군'])
    expect(await regionNames({ q: '구ㄹ' })).toContain('구례군')
    expect(await regionNames({ q: '구ㄹ' })).not.toContain('정선군')
    expect(await regionNames({ q: '강원 정선' })).toEqual(['정선군'])
    expect(await regionNames({ q: '51770' })).toEqual(['정선군'])
    expect(await regionNames({ q: '없는이름' })).toEqual([])
  })

  test('does not take signs of the database in a query for more than letters', async () => {
    for (const q of ['%', '_', "'", '\\', '장%군']) expect(await regionNames({ q })).toEqual([])
  })

  test('tells names that collide apart by their 시도', async () => {
    const goseong = (await regions({ q: '고성군' })).items
    expect(goseong.map(({ fullName }) => fullName).sort()).toEqual(['강원특별자치도 고성군', '경상남도 고성군'])
    expect((await regions({ q: '동구' })).items.length).toBeGreaterThanOrEqual(4)
  })

  test('filters by category, designation, 권역, disaster and ties, and the parts make up the whole', async () => {
    const count = async (query: object) => (await regions(query)).totalCount
    expect(await count({})).toBe(141)
    expect([
      await count({ category: 'nonCapital' }),
      await count({ category: 'metropolitanDecline' }),
      await count({ category: 'capitalDecline' }),
    ]).toEqual([122, 12, 7])
    const designations = [
      await count({ designation: 'populationDeclineArea' }),
      await count({ designation: 'declineConcernArea' }),
      await count({ designation: 'none' }),
    ]
    expect(designations.slice(0, 2)).toEqual([89, 18])
    expect(designations.reduce((sum, part) => sum + part)).toBe(141)
    const ties = [await count({ ties: 'none' }), await count({ ties: 'short' }), await count({ ties: 'enough' })]
    expect(ties.reduce((sum, part) => sum + part)).toBe(141)
    expect(Math.min(...ties)).toBeGreaterThan(0)
    for (const { tieCount } of (await regions({ ties: 'enough' })).items) expect(tieCount).toBeGreaterThanOrEqual(2)
    for (const { disasterCount } of (await regions({ disaster: 'yes' })).items) expect(disasterCount).toBeGreaterThan(0)
    for (const { megaRegion } of (await regions({ megaRegion: 'honam' })).items) expect(megaRegion).toBe('honam')
  })

  test('sorts both ways and shows every region once over its pages', async () => {
    const pages = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7, 8].map((page) =>
        listRegionDirectory(regionFilterInput.parse({ page, perPage: '20', sort: 'population', order: 'desc' })),
      ),
    )
    const rows = pages.flatMap(({ items }) => items)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(141)
    const populations = rows.map(({ population }) => population ?? -1)
    expect(populations).toEqual([...populations].sort((left, right) => right - left))
    const ascending = (await regions({ sort: 'ties' })).items.map(({ tieCount }) => tieCount)
    expect(ascending).toEqual([...ascending].sort((left, right) => left - right))
    expect((await regions({ page: '9' })).items).toEqual([])
  })
})

describe('the directory of partners', () => {
  test('finds by name, abbreviation, initials and former names', async () => {
    expect(await partnerNames({ q: 'ㅅㅇㅌㅅㅂ' })).toContain('산업통상부')
    expect(await partnerNames({ q: '산업통상자원부' })).toEqual(['산업통상부'])
    expect(await partnerNames({ q: '산업통상부' })).toEqual(['산업통상부'])
    expect(await partnerNames({ q: '기획재정부' })).toEqual(expect.arrayContaining(['재정경제부', '기획예산처']))
    expect(await partnerNames({ q: '산업통상자원부', asOf: '2025-09-15' })).toEqual(['산업통상자원부'])
  })

  test('finds a body by a name from two reorganisations ago', async () => {
    const [first, second, third] = [
      await newPartner({ name: '가나다공업' }),
      await newPartner({ name: '라마바산업' }),
      await newPartner({ name: '사아자테크', validFrom: '2026-01-01' }),
    ]
    const follow = (predecessorId: string, successorId: string, effectiveOn: string) =>
      recordSuccession(manager, { predecessorId, successorId, kind: 'renamed', effectiveOn, source: '등기' })
    expect(await follow(first, second, '2025-01-01')).toMatchObject({ ok: true })
    expect(await follow(second, third, '2026-01-01')).toMatchObject({ ok: true })
    for (const q of ['가나다공업', '라마바산업', '사아자테크', 'ㄱㄴㄷㄱㅇ'])
      expect(await partnerNames({ q })).toEqual(['사아자테크'])
    expect(await partnerNames({ q: '가나다공업', asOf: '2025-06-01' })).toEqual(['라마바산업'])
  })

  test('shows a split that nobody settled on both successors, apart from ties of their own', async () => {
    const { items } = await partners({ q: '기획재정부' })
    for (const name of ['재정경제부', '기획예산처']) {
      const entry = items.find((one) => one.name === name)!
      expect(entry.formerNames).toEqual(['기획재정부'])
      expect(entry.unsettledTieCount).toBeGreaterThan(0)
    }
    expect(items[0]!.unsettledTieCount).toBe(items[1]!.unsettledTieCount)
  })

  test('counts a company with a site and nothing else as tied with nobody', async () => {
    const { items } = await partners({ kind: 'company', standing: 'notEvidenced' })
    expect(items.length).toBeGreaterThan(10)
    for (const { tieCount, unsettledTieCount } of items) expect(tieCount + unsettledTieCount).toBe(0)
  })

  test('sorts names in dictionary order, and by ties both ways', async () => {
    const names = await partnerNames({ kind: 'ministry' })
    expect(names).toEqual([...names].sort(new Intl.Collator('ko').compare))
    expect(await partnerNames({ kind: 'ministry', order: 'desc' })).toEqual([...names].reverse())
    const ties = (await partners({ sort: 'ties', order: 'desc' })).items.map(
      (entry) => entry.tieCount + entry.unsettledTieCount,
    )
    expect(ties).toEqual([...ties].sort((left, right) => right - left))
    expect(ties[0]).toBeGreaterThan(0)
  })
})

describe('ties of a body that was reorganised', () => {
  test('carry the name of today with the one they were made under', async () => {
    const { id } = await partnerNamed('산업통상자원부')
    const ties = await listAgreementsOfPartner(id)
    expect(ties.length).toBeGreaterThan(0)
    for (const { partners: parties } of ties) {
      expect(parties.find(({ partnerId }) => partnerId === id)).toMatchObject({
        nameThen: '산업통상자원부',
        nameNow: '산업통상부 (옛 산업통상자원부)',
        isSettled: true,
      })
    }
  })

  test('are found under the old name and the new one', async () => {
    const found = async (q: string) =>
      (await listAgreements(agreementFilterInput.parse({ q, perPage: '100' }))).items.map(({ id }) => id).sort()
    const byOld = await found('산업통상자원부')
    expect(byOld.length).toBeGreaterThan(0)
    expect(await found('산업통상부')).toEqual(byOld)
  })

  test('name every successor of a split', async () => {
    const { id } = await partnerNamed('기획재정부')
    const [tie] = await listAgreementsOfPartner(id)
    expect(tie!.partners.find(({ partnerId }) => partnerId === id)).toMatchObject({
      nameNow: expect.stringMatching(/^(재정경제부·기획예산처|기획예산처·재정경제부) \(옛 기획재정부\)$/),
      isSettled: false,
    })
  })
})

describe('recording a succession', () => {
  const between = (predecessorId: string, successorId: string, effectiveOn = '2026-07-01') =>
    recordSuccession(manager, { predecessorId, successorId, kind: 'renamed', effectiveOn, source: '직제 개정령' })

  test('ends the former body on that day, and taking it back lets it exist again', async () => {
    const client = await database()
    const [former, present] = [await newPartner(), await newPartner()]
    expect(await between(former, present)).toMatchObject({ ok: true })
    expect((await getPartner(former))!.validTo).toEqual(new Date('2026-07-01T00:00:00Z'))
    const { id } = await client.partnerSuccession.findFirstOrThrow({ where: { predecessorId: former } })
    expect(await removeSuccession(manager, { successionId: id, version: 9, reason: '잘못 적음' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    expect(await removeSuccession(manager, { successionId: id, version: 1, reason: '잘못 적음' })).toMatchObject({
      ok: true,
    })
    expect((await getPartner(former))!.validTo).toBeNull()
  })

  test('of one half of a split leaves the former body ended when it is taken back', async () => {
    const client = await database()
    const [former, first, second] = [await newPartner(), await newPartner(), await newPartner()]
    await between(former, first)
    await between(former, second)
    const { id } = await client.partnerSuccession.findFirstOrThrow({
      where: { predecessorId: former, successorId: first },
    })
    await removeSuccession(manager, { successionId: id, version: 1, reason: '잘못 적음' })
    expect((await getPartner(former))!.validTo).not.toBeNull()
  })

  test('is refused twice, for a body with itself, and round in a circle', async () => {
    const [first, second, third] = [await newPartner(), await newPartner(), await newPartner()]
    await between(first, second)
    await between(second, third)
    expect(await between(first, second)).toEqual({ ok: false, refusal: 'succession-exists' })
    for (const [from, to] of [
      [first, first],
      [second, first],
      [third, first],
    ] as const)
      expect(await between(from, to)).toEqual({ ok: false, refusal: 'succession-circle' })
  })

  test('is refused when it would end a body before it began', async () => {
    const [former, present] = [await newPartner({ validFrom: '2025-10-01' }), await newPartner()]
    expect(await between(former, present, '2025-09-30')).toEqual({ ok: false, refusal: 'succession-too-early' })
    expect(await between(former, present, '2025-10-01')).toMatchObject({ ok: true })
  })

  test('never closes a circle, even when each half of it is recorded at once', async () => {
    const client = await database()
    for (let round = 0; round < 5; round++) {
      const [first, second, third] = [await newPartner(), await newPartner(), await newPartner()]
      const answers = await Promise.all([between(first, second), between(second, third), between(third, first)])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(2)
      expect(await client.partnerSuccession.count({ where: { predecessorId: { in: [first, second, third] } } })).toBe(2)
    }
  })

  test('of the same two bodies by two officers at once is recorded once', async () => {
    const [first, second] = [await newPartner(), await newPartner()]
    const answers = await Promise.all([between(first, second), between(first, second), between(first, second)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => !answer.ok && answer.refusal === 'succession-exists')).toHaveLength(2)
  })
})

describe('two editors of one record', () => {
  test('of a region: of a hundred at once none is lost, and the rest are told', async () => {
    const client = await database()
    const before = (await getRegion('51770'))!.version
    let accepted = 0
    for (let wave = 0; wave < 5; wave++) {
      const edits = Array.from({ length: 20 }, () => regionInput('51770').then((input) => updateRegion(manager, input)))
      for (const answer of await Promise.all(edits)) {
        if (answer.ok) accepted += 1
        else expect(answer.refusal).toBe('changed-meanwhile')
      }
    }
    expect(accepted).toBeGreaterThanOrEqual(5)
    expect((await getRegion('51770'))!.version).toBe(before + accepted)
    expect(await client.auditEvent.count({ where: { action: 'region.updated', subjectId: '51770' } })).toBe(accepted)
  })

  test('of a body and of a unit: the second is refused and what the first wrote stays', async () => {
    const id = await newPartner()
    const stale = await partnerInput(id)
    expect(await updatePartner(manager, { ...stale, note: '첫째' })).toMatchObject({ ok: true })
    expect(await updatePartner(manager, { ...stale, note: '둘째' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    expect((await getPartner(id))!.note).toBe('첫째')
    await addUnit(manager, { partnerId: id, name: '본부' })
    const unit = (await getPartner(id))!.units[0]!
    expect(await renameUnit(manager, { unitId: unit.id, version: 1, name: '지역본부' })).toMatchObject({ ok: true })
    expect(await renameUnit(manager, { unitId: unit.id, version: 1, name: '다른본부' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    expect((await getPartner(id))!.units.map(({ name }) => name)).toEqual(['지역본부'])
  })
})

describe('editing a body', () => {
  test('to a name that is taken is refused, in creating, in mending and for units', async () => {
    const [name, unit] = [unused('같은이름'), '지역본부']
    const [id, other] = [await newPartner({ name }), await newPartner()]
    expect(await createPartner(manager, { ...newPartnerInput('company'), name })).toEqual({
      ok: false,
      refusal: 'name-taken',
    })
    expect(await updatePartner(manager, { ...(await partnerInput(other)), name })).toEqual({
      ok: false,
      refusal: 'name-taken',
    })
    expect(await createPartner(manager, { ...newPartnerInput('publicInstitution'), name })).toMatchObject({ ok: true })
    expect(await addUnit(manager, { partnerId: id, name: unit })).toMatchObject({ ok: true })
    expect(await addUnit(manager, { partnerId: id, name: unit })).toEqual({ ok: false, refusal: 'unit-name-taken' })
    await addUnit(manager, { partnerId: id, name: '연구소' })
    const second = (await getPartner(id))!.units.find((one) => one.name === '연구소')!
    expect(await renameUnit(manager, { unitId: second.id, version: 1, name: unit })).toEqual({
      ok: false,
      refusal: 'unit-name-taken',
    })
  })

  test('is found under the initials of its new name', async () => {
    const id = await newPartner({ name: '누리기업' })
    await updatePartner(manager, { ...(await partnerInput(id)), name: '한빛기업' })
    expect(await partnerNames({ q: 'ㅎㅂㄱㅇ' })).toEqual(['한빛기업'])
    expect(await partnerNames({ q: 'ㄴㄹㄱㅇ' })).toEqual([])
  })

  test('knows where its head office is from the 시군구, keeps that while it stays and forgets it when it goes', async () => {
    const jeongseon = (await getRegion('51770'))!
    const place = {
      headquartersProvinceCode: '51',
      headquartersCode: '51770',
      latitude: jeongseon.latitude,
      longitude: jeongseon.longitude,
    }
    const id = await newPartner({ headquartersCode: '51770' })
    expect(await getPartner(id)).toMatchObject(place)
    await updatePartner(manager, { ...(await partnerInput(id)), headquartersCode: '51770' })
    expect(await getPartner(id)).toMatchObject(place)
    await updatePartner(manager, await partnerInput(id))
    expect(await getPartner(id)).toMatchObject({
      headquartersProvinceCode: null,
      headquartersCode: null,
      latitude: null,
      longitude: null,
      coordinateSource: null,
    })
    expect(await updatePartner(manager, { ...(await partnerInput(id)), headquartersCode: '99999' })).toEqual({
      ok: false,
      refusal: 'unknown-region',
    })
  })

  test('leaves the place of a head office outside the target regions as it is', async () => {
    const client = await database()
    const { id, ...partner } = await client.partner.findFirstOrThrow({
      where: { headquartersCode: null, latitude: { not: null }, validTo: null },
    })
    const { headquartersProvinceCode, latitude, longitude } = partner
    await updatePartner(manager, {
      ...(await partnerInput(id)),
      headquartersProvinceCode: headquartersProvinceCode ?? undefined,
    })
    expect(await getPartner(id)).toMatchObject({ headquartersProvinceCode, latitude, longitude })
  })
})

describe('what a region says of itself', () => {
  test('is replaced as a whole, in the order given', async () => {
    const wanted = {
      ...(await regionInput('52740')),
      specialties: ['사과', '오미자', '한우'],
      festivals: ['한우랑사과랑축제'],
    }
    expect(await updateRegion(manager, wanted)).toMatchObject({ ok: true })
    const region = (await getRegion('52740'))!
    const namesOf = (kind: string) => region.features.filter((feature) => feature.kind === kind).map(({ name }) => name)
    expect([namesOf('specialty'), namesOf('festival'), region.population]).toEqual([
      wanted.specialties,
      wanted.festivals,
      wanted.population,
    ])
  })

  test('does not hold the same disaster of the same day twice, and one of 읍면동 names them', async () => {
    const wanted = disasterInput('52740')
    expect(await declareDisaster(manager, wanted)).toMatchObject({ ok: true })
    expect(await declareDisaster(manager, wanted)).toEqual({ ok: false, refusal: 'already-declared' })
    expect(await declareDisaster(manager, { ...disasterInput('52740'), level: 'eupmyeondong' })).toEqual({
      ok: false,
      refusal: 'places-needed',
    })
    expect(
      await declareDisaster(manager, { ...disasterInput('52740'), level: 'eupmyeondong', places: ['산서면'] }),
    ).toMatchObject({ ok: true })
    expect((await getRegion('52740'))!.disasters.filter(({ event }) => event === wanted.event)).toMatchObject([
      { declaredOn: new Date('2026-08-01T00:00:00Z'), datePrecision: 'day' },
    ])
  })
})
