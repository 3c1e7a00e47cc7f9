import * as sheetJs from '@e965/xlsx'
import ExcelJs from 'exceljs'
import { startDraft } from '@/modules/matching/server/start-draft'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import type { ExportQuery } from '@/modules/matching/domain/analysis/sheets/export-query'
import { filterProposal } from '@/modules/matching/domain/runs/filter-proposal'
import { pairFactsOf } from '@/modules/matching/domain/runs/pair-facts'
import type { RunSettings } from '@/modules/matching/domain/settings/run-settings'
import { namedPresets } from '@/modules/matching/domain/scoring/scoring-weights'
import { applyRepair } from '@/modules/matching/server/apply-repair'
import { changeDraft } from '@/modules/matching/server/change-draft'
import { compareTwoRuns } from '@/modules/matching/server/compare-two-runs'
import { createDraft } from '@/modules/matching/server/create-draft'
import { diagnoseRun } from '@/modules/matching/server/diagnose-run'
import { exportRun } from '@/modules/matching/server/export-run'
import { getRun } from '@/modules/matching/server/get-run'
import { listSettingDecisions } from '@/modules/matching/server/list-setting-decisions'
import { measureRunFor } from '@/modules/matching/server/measure-run'
import { startRun } from '@/modules/matching/server/start-run'
import { workOffRuns } from '@/modules/matching/server/work-off-runs'
import { database } from '@/platform/db/database'
import { actorWith, visitor } from '../support/actors'
import { useDatabase } from '../support/database'
import { sampleRun } from '../support/sample-round-run'
import { valueOf } from '../support/value-of'
import { absentId } from '../support/write-use-cases'

useDatabase('matched')

let manager: SignedInActor
let institutions: SignedInActor
let province: SignedInActor
let roundId: string
let first: string
let second: string
let impossible: string

const run = async (name: string, preset: string) => {
  const runId = valueOf(await startRun(manager, { roundId, name, preset }))
  await workOffRuns()
  return runId
}

/** A run of the first one's settings with others in their place, as its draft was saved. */
async function runWith(name: string, over: Partial<RunSettings>) {
  const runId = valueOf(await createDraft(manager, { roundId, parentId: first, name }))
  const client = await database()
  const { settings } = await client.matchingRun.findUniqueOrThrow({ where: { id: runId } })
  await client.matchingRun.update({
    where: { id: runId },
    data: { settings: { ...(settings as object), ...over } },
  })
  valueOf(await startDraft(manager, { runId }))
  await workOffRuns()
  return runId
}

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  institutions = await actorWith('publicInstitutionCoManager')
  province = await actorWith('provinceOfficer')
  ;({ roundId, runId: first } = await sampleRun())
  second = await run('재난 우선', 'needFirst')
  // So many ministries do not pledge.
  impossible = await runWith('부처 세 곳씩', { kinds: { ministry: { min: 2, max: 2 } }, region: { min: 2, max: 4 } })
})

const sheetsOf = async (actor: SignedInActor, id: string, query: Partial<ExportQuery> & Pick<ExportQuery, 'what'>) => {
  const file = (await exportRun(actor, id, query))!
  const { Sheets, SheetNames } = sheetJs.read(file.content)
  const rows = (name: string) =>
    sheetJs.utils.sheet_to_json<(string | number | null)[]>(Sheets[name]!, { header: 1, raw: true, defval: null })
  return { file, names: SheetNames, rows }
}

describe('the measures of a run', () => {
  test('say what the run says of itself, and every bar opens the pairs of the table', async () => {
    const { run: found, facts, measures } = (await measureRunFor(manager, first))!
    expect(measures).toMatchObject({
      pairs: found.measures!.pairs,
      total: found.total,
      judgedRegions: 141,
      coveredRegions: 141,
      gini: expect.closeTo(found.measures!.gini, 12) as number,
      partnersUsed: found.measures!.partnersUsed,
    })
    expect(measures!.floor!.total).toBe(found.measures!.floor!.score)
    expect(measures!.ended).toHaveLength(found.measures!.endedPairs)
    const pairFacts = pairFactsOf(facts!)
    for (const { key, bars } of measures!.charts)
      for (const { label, pairs, filter } of bars)
        expect([key, label, filterProposal(found.pairs, filter, pairFacts).length]).toEqual([key, label, pairs])
  })

  test('count within the slice of a co-manager and of a 시도 only', async () => {
    const kinds = (await measureRunFor(institutions, first))!.measures!.charts.find(({ key }) => key === 'kinds')!
    expect(kinds.bars.map(({ key }) => key)).toEqual(['publicInstitution'])
    const own = (await measureRunFor(province, first))!.measures!
    expect(own.charts.find(({ key }) => key === 'provinces')!.bars.map(({ key }) => key)).toEqual(['46'])
    expect(own.judgedRegions).toBe(own.coveredRegions)
  })

  test('are nothing before a run has a result, and not there for others', async () => {
    const draft = valueOf(await createDraft(manager, { roundId, name: '초안' }))
    expect((await measureRunFor(manager, draft))!.measures).toBeNull()
    expect(await measureRunFor(await actorWith('regionOfficer'), first)).toBeNull()
    expect(await measureRunFor(visitor, first)).toBeNull()
    expect(await measureRunFor(manager, 'no-id')).toBeNull()
  })
})

describe('two runs of a round', () => {
  test('stand side by side, the second measured with the weights of the first', async () => {
    const { a, candidates, found } = (await compareTwoRuns(manager, first, second))!
    expect(candidates.map(({ id }) => id)).toEqual([impossible, second])
    expect(found!.b.id).toBe(second)
    expect(found!.instead).toBeNull()
    const total = found!.comparison.measures.find(({ key }) => key === 'total')!
    expect(total.a).toBe(a.total)
    expect(total.b).toBeLessThan(a.total!)
    expect(found!.comparison.changed.length).toBeGreaterThan(5)
    const changed = Object.entries(namedPresets.needFirst!.weights).filter(
      ([name, weight]) => weight !== namedPresets.balanced!.weights[name as 'hope'],
    )
    expect(found!.settings).toHaveLength(changed.length)
    expect(found!.facts).toEqual([])
  })

  test('default to the parent, else to the run before, and forgive what cannot be compared', async () => {
    expect((await compareTwoRuns(manager, impossible))!.found!.b.id).toBe(first)
    expect((await compareTwoRuns(manager, second))!.found!.b.id).toBe(first)
    const draft = valueOf(await createDraft(manager, { roundId, name: '견줄 수 없는 초안' }))
    for (const wanted of [absentId, draft])
      expect((await compareTwoRuns(manager, first, wanted))!.found).toMatchObject({ instead: 'absent' })
    expect((await compareTwoRuns(manager, first, first))!.found).toMatchObject({ instead: 'self' })
    expect((await compareTwoRuns(manager, draft))!.found).toBeNull()
    expect(await compareTwoRuns(visitor, first, second)).toBeNull()
  })

  test('of the same settings are the same', async () => {
    const again = await run('다시', 'balanced')
    const { found } = (await compareTwoRuns(manager, again, first))!
    expect(found).toMatchObject({ settings: [], facts: [], comparison: { isSame: true, changed: [] } })
  })
})

describe('an impossible run', () => {
  test('is diagnosed: what clashes lacks what the run misses, region by region on the map', async () => {
    const { run: found, diagnosis } = (await diagnoseRun(manager, impossible))!
    expect(found.status).toBe('impossible')
    const { clashes, unmet, offers, shortRegions, partnerCounts, isOutdated } = diagnosis!
    expect(unmet.missing).toBe(found.measures!.missing)
    expect(unmet.missing).toBeGreaterThan(0)
    expect(clashes.reduce((sum, { need, capacity }) => sum + need - capacity, 0)).toBeLessThanOrEqual(unmet.missing)
    expect(clashes[0]!.kind).toBe('ministry')
    expect(shortRegions.length).toBeGreaterThan(0)
    expect([...partnerCounts.values()].reduce((sum, own) => sum + own, 0)).toBe(found.pairs.length)
    expect(offers.length).toBeGreaterThan(1)
    expect(isOutdated).toBe(false)
    expect((await diagnoseRun(manager, first))!.diagnosis).toBeNull()
  })

  test('is mended by a new run with exactly one change, which keeps what it promised', async () => {
    const { diagnosis, run: before } = (await diagnoseRun(manager, impossible))!
    const [offer] = diagnosis!.offers
    const repaired = valueOf(await applyRepair(manager, { runId: impossible, offer: offer!.key }))
    await workOffRuns()
    const after = (await getRun(manager, repaired))!
    expect(after.parentId).toBe(impossible)
    expect(after.settings).toEqual(offer!.settings)
    expect(after.measures!.missing).toBe(diagnosis!.unmet.missing - offer!.mends)
    expect(after.total).toBe(offer!.total)
    expect((await getRun(manager, impossible))!.settings).toEqual(before.settings)
  })

  test('offers nothing twice, nothing unknown, and nothing of a run that is fine', async () => {
    for (const [runId, offer] of [
      [impossible, '0.none'],
      [impossible, '99.0-0'],
      [first, '0.0-0'],
    ] as const)
      expect(await applyRepair(manager, { runId, offer })).toEqual({ ok: false, refusal: 'repair-gone' })
  })

  test('says when pledges or ties changed since, and leaves no draft behind when today forbids it', async () => {
    const client = await database()
    const { key } = (await diagnoseRun(manager, impossible))!.diagnosis!.offers[0]!
    const pledge = await client.pledge.findFirstOrThrow({ where: { roundId, maximumRegions: { gt: 1 } } })
    await client.pledge.update({ where: { id: pledge.id }, data: { maximumRegions: pledge.maximumRegions - 1 } })
    expect((await diagnoseRun(manager, impossible))!.diagnosis!.isOutdated).toBe(true)
    await client.pledge.update({ where: { id: pledge.id }, data: { maximumRegions: pledge.maximumRegions } })

    const drafts = () => client.matchingRun.count({ where: { status: 'draft' } })
    const before = await drafts()
    const { count } = await client.roundRegion.deleteMany({ where: { roundId } })
    expect(count).toBe(141)
    expect(await applyRepair(manager, { runId: impossible, offer: key })).toEqual({
      ok: false,
      refusal: 'settings-contradict',
    })
    expect(await drafts()).toBe(before)
    const { places: regions } = (await diagnoseRun(manager, impossible))!.diagnosis!.unmet.problem
    await client.roundRegion.createMany({ data: regions.map(({ id }) => ({ roundId, regionCode: id })) })
  })

  test('shows a co-manager bodies of its kind and no repair, which might name any pair', async () => {
    const { diagnosis } = (await diagnoseRun(institutions, impossible))!
    expect(diagnosis).toMatchObject({ offers: [], slice: { kinds: ['publicInstitution'] } })
    const whole = (await diagnoseRun(manager, impossible))!.diagnosis!
    expect(diagnosis!.unmet.missing).toBe(whole.unmet.missing)
    // The clash is about ministries: it has nothing of theirs to name.
    const [mine, all] = [diagnosis!.words[0]!, whole.words[0]!]
    expect(mine).toMatchObject({ regions: [], partners: [], pins: [], sentence: all.sentence })
    expect(mine.outside).toContain(`지역 ${all.regions.length}곳`)
    expect(all.outside).toBeNull()
    expect(diagnosis!.shortRegions).toEqual([])
    expect(diagnosis!.shortCount).toBe(whole.shortRegions.length)
  })

  test('shows a 시도 its own regions by name, on the map too, and counts the others', async () => {
    const whole = (await diagnoseRun(manager, impossible))!.diagnosis!
    const { words, shortRegions, shortCount } = (await diagnoseRun(province, impossible))!.diagnosis!
    const isOwn = (code: string) => code.startsWith('46')
    expect(words[0]!.regions).toEqual(whole.words[0]!.regions.filter(({ code }) => isOwn(code)))
    expect(words[0]!.regions.length).toBeGreaterThan(0)
    expect(shortRegions).toEqual(whole.shortRegions.filter(({ regionCode }) => isOwn(regionCode)))
    expect(shortCount).toBe(whole.shortRegions.length)
    for (const { code, name } of whole.words[0]!.regions.filter((region) => !isOwn(region.code)))
      expect([code, JSON.stringify(words).includes(name)]).toEqual([code, false])
  })
})

describe('a spreadsheet', () => {
  test('of pairs holds each pair the actor may see, with its parts and its facts', async () => {
    const { pairs } = (await getRun(manager, first))!
    const { rows, names, file } = await sheetsOf(manager, first, { what: 'pairs' })
    expect([file.name, names]).toEqual(['첫 실행 쌍.xlsx', ['이 파일', '쌍']])
    const [head, ...body] = rows('쌍')
    expect(head!.slice(0, 8)).toEqual([
      '지역코드',
      '지역',
      '기관',
      '기관 종류',
      '상태',
      '점수(점)',
      '희망(점)',
      '분야(점)',
    ])
    expect(body.map(([code, , partner, , , score]) => [code, partner, score])).toEqual(
      pairs.map(({ regionCode, partnerName, score }) => [regionCode, partnerName, score]),
    )
    for (const row of body) expect((row.slice(6, 11) as number[]).reduce((sum, part) => sum + part, 0)).toBe(row[5])
  })

  test('says first which run it is, when and under which rules, and how much of it', async () => {
    const cover = new Map((await sheetsOf(manager, first, { what: 'pairs' })).rows('이 파일') as [string, string][])
    expect(cover.get('실행')).toBe('첫 실행')
    expect(cover.get('기준의 비율(%)')).toBe('희망 30 · 분야 25 · 연고 20 · 재난·소외 15 · 거리 10')
    expect(cover.get('문제의 지문')).toMatch(/^[0-9a-f]{64}$/)
    expect(cover.get('담긴 범위')).toBe('모든 쌍')
    expect(cover.get('자료')).toContain('시연용')
    const part = new Map((await sheetsOf(institutions, first, { what: 'pairs' })).rows('이 파일') as [string, string][])
    expect(part.get('담긴 범위')).toContain('공공기관의 쌍')
  })

  test('for 재정경제부 holds public institutions only, and for a 시도 its regions only', async () => {
    const own = (await sheetsOf(institutions, first, { what: 'pairs' })).rows('쌍').slice(1)
    expect(own.length).toBeGreaterThan(100)
    expect(new Set(own.map(([, , , kind]) => kind))).toEqual(new Set(['공공기관']))
    const local = (await sheetsOf(province, first, { what: 'pairs' })).rows('쌍').slice(1)
    expect(new Set(local.map(([code]) => String(code).slice(0, 2)))).toEqual(new Set(['46']))
    const compared = await sheetsOf(institutions, first, { what: 'comparison', with: second })
    const client = await database()
    const all = await client.partner.findMany({ where: { kind: 'publicInstitution' }, select: { name: true } })
    const names = new Set(all.map(({ name }) => name))
    const changed = compared.rows('달라지는 지역').slice(1)
    expect(changed.length).toBeGreaterThan(0)
    expect(changed.every(([, , , , , partner]) => names.has(String(partner)))).toBe(true)
  })

  test('of measures and of a comparison holds the numbers of the screen', async () => {
    const { charts } = (await measureRunFor(manager, first))!.measures!
    const { rows, names } = await sheetsOf(manager, first, { what: 'measures' })
    for (const { title, bars } of charts) {
      expect(names).toContain(title)
      expect(
        rows(title)
          .slice(1)
          .map(([label, value]) => [label, value]),
      ).toEqual(bars.map(({ label, value }) => [label, value]))
    }
    const one = await sheetsOf(manager, first, { what: 'measures', chart: 'kinds' })
    expect(one.names).toContain('기관 종류별')
    expect(one.names).not.toContain('시도별')
    const { comparison, settings } = (await compareTwoRuns(manager, first, second))!.found!
    const compared = await sheetsOf(manager, first, { what: 'comparison', with: second })
    expect(compared.file.name).toBe('첫 실행 비교 재난 우선.xlsx')
    expect(compared.rows('지표')[1]!.slice(1, 3)).toEqual([comparison.measures[0]!.a, comparison.measures[0]!.b])
    expect(compared.rows('다르게 정한 것').slice(1)).toEqual(settings.map(({ term, a, b }) => [term, a, b]))
    expect(compared.rows('달라지는 지역')).toHaveLength(
      1 + comparison.changed.reduce((sum, { added, removed }) => sum + added.length + removed.length, 0),
    )
    const book = new ExcelJs.Workbook()
    await book.xlsx.load(compared.file.content.buffer)
    expect(book.worksheets.every(({ pageSetup }) => pageSetup.orientation === 'landscape')).toBe(true)
  })

  test('is not there for those who may not see the run, nor of a run without a result', async () => {
    const officer = await actorWith('regionOfficer')
    for (const what of ['pairs', 'measures', 'comparison'] as const) {
      expect(await exportRun(officer, first, { what, with: second })).toBeNull()
      expect(await exportRun(visitor, first, { what, with: second })).toBeNull()
    }
    const draft = valueOf(await createDraft(manager, { roundId, name: '파일 없는 초안' }))
    await changeDraft(manager, { runId: draft, change: { change: 'regionNeedGone', regionCode: '46880' } })
    expect(await exportRun(manager, draft, { what: 'pairs' })).toBeNull()
    expect(await exportRun(manager, absentId, { what: 'measures' })).toBeNull()
  })
})

describe('what was decided for single pairs, regions and bodies', () => {
  let decided: string
  let names: { own: string; local: string; foreign: string; gone: string[] }

  beforeAll(async () => {
    const { pairs } = (await getRun(manager, first))!
    const isLocal = ({ regionCode }: { regionCode: string }) => regionCode.startsWith('46')
    const fresh = pairs.filter(({ isStanding }) => !isStanding)
    const own = fresh.find((pair) => pair.partnerKind === 'publicInstitution' && !isLocal(pair))!
    const local = fresh.find((pair) => pair.partnerKind !== 'publicInstitution' && isLocal(pair))!
    const foreign = fresh.find((pair) => pair.partnerKind !== 'publicInstitution' && !isLocal(pair))!
    const client = await database()
    const gone = await Promise.all(
      (['떠난공단', '떠난공사'] as const).map((name) =>
        client.partner.create({
          data: { kind: 'publicInstitution', name, standing: 'verified', choseong: 'ㄸㄴㄱ', source: '직제' },
        }),
      ),
    )
    const pairName = ({ regionName, partnerName }: typeof own) => `${regionName} – ${partnerName}`
    names = {
      own: pairName(own),
      local: pairName(local),
      foreign: pairName(foreign),
      gone: gone.map(({ name }) => name),
    }
    decided = await runWith('따로 정한 실행', {
      pins: [own, local, foreign].map(({ regionCode, partnerId }) => ({ regionCode, partnerId })),
      regionNeeds: { [foreign.regionCode]: { min: 2, max: 4 }, [local.regionCode]: { min: 2, max: 4 } },
      withdrawnPartnerIds: gone.map(({ id }) => id),
    })
  })

  const pinsSeenBy = async (actor: SignedInActor) => {
    const { pins, needs } = (await listSettingDecisions(actor, decided))!
    return { pins: pins.items.map(({ text }) => text), others: [pins.others, needs.others] }
  }

  test('is told by name within the slice of who asks, and counted beyond', async () => {
    expect(await pinsSeenBy(manager)).toEqual({ pins: [names.own, names.local, names.foreign], others: [0, 0] })
    expect(await pinsSeenBy(institutions)).toEqual({ pins: [names.own], others: [2, 2] })
    expect(await pinsSeenBy(province)).toEqual({ pins: [names.local], others: [2, 1] })
    expect(await listSettingDecisions(visitor, decided)).toBeNull()
    expect(await listSettingDecisions(await actorWith('regionOfficer'), decided)).toBeNull()
  })

  test('is compared the same way, with every body that left by its name', async () => {
    const termsSeenBy = async (actor: SignedInActor) => {
      const { settings, otherSettings } = (await compareTwoRuns(actor, first, decided))!.found!
      return { terms: settings.map(({ term }) => term), otherSettings }
    }
    const all = await termsSeenBy(manager)
    expect(all.otherSettings).toBe(0)
    expect(all.terms).toEqual(expect.arrayContaining([`${names.foreign} 고정`, ...names.gone]))
    expect(await termsSeenBy(institutions)).toEqual({ terms: [`${names.own} 고정`, ...names.gone], otherSettings: 4 })
    const local = await termsSeenBy(province)
    expect(local.terms).toHaveLength(2)
    expect(local).toMatchObject({ terms: expect.arrayContaining([`${names.local} 고정`]) as unknown, otherSettings: 5 })
  })

  test('stands in the file of a comparison no further than on the screen', async () => {
    const { rows } = await sheetsOf(institutions, first, { what: 'comparison', with: decided })
    const [, ...lines] = rows('다르게 정한 것').map(([term]) => term)
    expect(lines).toEqual([`${names.own} 고정`, ...names.gone, '맡으신 범위 밖의 4건은 이름을 보이지 않습니다.'])
  })
})
