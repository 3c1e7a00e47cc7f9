import ExcelJS from 'exceljs'
import { discardImport } from '@/modules/imports/server/discard-import'
import { undoPledgeSheet } from '@/modules/pledges/server/undo-pledge-sheet'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SignedInActor } from '@/modules/accounts/domain/actor'
import { changeImport } from '@/modules/imports/server/change-import'
import { createImport } from '@/modules/imports/server/create-import'
import { forgetImports } from '@/modules/imports/server/forget-imports'
import { saveAnswer } from '@/modules/pledges/server/save-answer'
import { getPledgeErrorFile, getPledgeImport, getPledgeTemplate } from '@/modules/pledges/server/pledge-sheet-files'
import { savePledgeSheet } from '@/modules/pledges/server/save-pledge-sheet'
import { database } from '@/platform/db/database'
import { pass } from '../support/clock'
import { readSheets } from '@/platform/read-sheets'
import type { SheetCell, SheetGrid } from '@/shared/sheet-reading/sheet'
import { actorWith } from '../support/actors'
import { useDatabase } from '../support/database'
import { surveyRoundId } from '../support/survey-answers'

useDatabase()

let manager: SignedInActor
let coManager: SignedInActor
let officer: SignedInActor
let roundId: string
let names: string[]

const headings = [
  '기관명',
  '참여 여부',
  '결연 방식',
  '최대 지역 수',
  '희망 순위',
  '희망 지역',
  '희망 사유',
  '프로그램 종류',
  '시기(월)',
  '인원',
  '금액(천원)',
  '내용',
  '담당 부서',
  '담당자',
  '연락처',
]
const once = ['참여', '새 결연', 2]
const contact = ['운영지원과', '나기관', '044-200-1234']
const right = (name: string, ...more: SheetCell[]): SheetCell[] => [
  name,
  ...once,
  1,
  '전라남도 장성군',
  '철도 사업을 함께 합니다.',
  '워크숍·단체방문',
  '4월',
  40,
  more[0] ?? 6_000,
  '부서 워크숍',
  ...contact,
]

beforeAll(async () => {
  manager = await actorWith('ministryManager')
  coManager = await actorWith('publicInstitutionCoManager')
  officer = await actorWith('institutionOfficer')
  roundId = await surveyRoundId()
  const client = await database()
  const free = await client.partner.findMany({
    where: { kind: 'publicInstitution', validTo: null, pledges: { none: { roundId } } },
    orderBy: { name: 'asc' },
    take: 8,
  })
  names = free.map(({ name }) => name)
})

async function upload(actor: SignedInActor, sheets: readonly SheetGrid[]) {
  const made = await createImport(actor, {
    kind: 'pledges',
    roundId,
    regionCode: null,
    fileName: '응답.xlsx',
    fileBytes: 1_000,
    sheets,
  })
  if (!made.ok) throw new Error(made.refusal)
  return made.value
}
const uploadRows = (actor: SignedInActor, ...rows: SheetCell[][]) =>
  upload(actor, [{ name: '자료', rows: [headings, ...rows] }])
const seen = async (actor: SignedInActor, importId: string) => (await getPledgeImport(actor, importId))!
const change = async (
  actor: SignedInActor,
  importId: string,
  what: 'cell' | 'leave' | 'answer',
  at: string,
  to = '',
) => {
  const { job } = await seen(actor, importId)
  return changeImport(actor, { importId, version: job.version, change: what, at, to })
}
const save = async (actor: SignedInActor, importId: string) => {
  const { job, preview } = await seen(actor, importId)
  return savePledgeSheet(actor, { importId, version: job.version, rows: preview.counts.ready, lateReason: '' })
}
const undo = async (actor: SignedInActor, importId: string) =>
  undoPledgeSheet(actor, { importId, version: (await seen(actor, importId)).job.version })
const pledgeOf = async (name: string) =>
  (await database()).pledge.findFirst({
    where: { roundId, partner: { name } },
    include: { wishes: true, lines: true, versions: true },
  })

describe('a sheet of answers', () => {
  test('its right rows are saved and submitted, the wrong ones wait, mended by a click, and all is taken back', async () => {
    const [one, two, three] = names as [string, string, string]
    const importId = await uploadRows(
      coManager,
      right(one),
      [
        null,
        null,
        null,
        null,
        2,
        '강원특별자치도 정선군',
        '현장이 있습니다.',
        '봉사활동',
        5,
        '60여 명',
        null,
        null,
        null,
        null,
        null,
      ],
      right(two, '약 300만'),
      ['', '', '', '', '', '', '', '', '', '', '', '', '', '', ''],
      right(three).with(7, '고향사랑기부 안내'),
      ['합계', null, null, null, null, null, null, null, null, 180, 18_000, null, null, null, null],
    )
    const { preview } = await seen(coManager, importId)
    expect(preview.counts).toEqual({ read: 6, ready: 2, wrong: 2, waiting: 0, duplicate: 0, left: 2, saved: 0 })
    const { read, ready, wrong, duplicate, left } = preview.counts
    expect(ready + wrong + duplicate + left).toBe(read)
    expect(preview.sums.ready + preview.sums.wrong + preview.sums.duplicate).toBe(preview.sums.read)
    expect(preview.declaredWon).toBe(18_000_000)
    const [rough] = preview.rows.find(({ number }) => number === 4)!.marks
    expect(rough).toMatchObject({ field: 'amount', level: 'wrong' })

    expect(await save(coManager, importId)).toEqual({ ok: true, value: 2 })
    const saved = await pledgeOf(one)
    expect(saved).toMatchObject({ status: 'submitted', takesPart: true, maximumRegions: 2 })
    expect(saved!.wishes.map(({ regionCode }) => regionCode).sort()).toEqual(['46880', '51770'])
    expect(saved!.lines).toHaveLength(2)
    expect(await pledgeOf(two)).toBeNull()

    const file = (await getPledgeErrorFile(coManager, importId))!
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(file.content.buffer as unknown as ExcelJS.Buffer)
    const sheet = book.worksheets[0]!
    expect(sheet.actualRowCount).toBe(3)
    const amountAt = (sheet.getRow(1).values as string[]).indexOf('금액(천원)')
    expect(sheet.getRow(2).getCell(amountAt).fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFDE3E3' } })

    await change(coManager, importId, 'cell', '4.amount', rough!.mends[0]!.text)
    await change(coManager, importId, 'cell', '6.people', '-')
    await change(coManager, importId, 'cell', '6.amount', '-')
    expect(await save(coManager, importId)).toEqual({ ok: true, value: 2 })
    expect((await pledgeOf(two))!.lines[0]).toMatchObject({ amountWon: 3_000_000n, basis: 'estimate' })

    expect(await undo(coManager, importId)).toEqual({ ok: true, value: 4 })
    expect(await pledgeOf(one)).toMatchObject({ status: 'draft', content: {} })
    expect((await seen(coManager, importId)).preview.counts).toMatchObject({ ready: 4, saved: 0 })
  })

  test('what was submitted before stands again after an undo, and nothing is taken back once someone wrote on', async () => {
    const name = names[3]!
    const first = await uploadRows(coManager, right(name))
    await save(coManager, first)
    const second = await uploadRows(coManager, right(name).with(5, '강원특별자치도 정선군'))
    const { preview } = await seen(coManager, second)
    expect(preview.counts).toMatchObject({ ready: 0, duplicate: 1 })
    await change(coManager, second, 'answer', preview.duplicates[0]!.key, 'different')
    expect(await save(coManager, second)).toEqual({ ok: true, value: 1 })
    expect((await pledgeOf(name))!.wishes.map(({ regionCode }) => regionCode)).toEqual(['51770'])
    expect(await undo(coManager, second)).toEqual({ ok: true, value: 1 })
    const back = (await pledgeOf(name))!
    expect([back.status, back.wishes.map(({ regionCode }) => regionCode)]).toEqual(['submitted', ['46880']])

    const third = await uploadRows(coManager, right(name).with(5, '강원특별자치도 정선군'))
    await change(coManager, third, 'answer', `body:${back.partnerId}`, 'different')
    await save(coManager, third)
    await saveAnswer(manager, {
      subject: { kind: 'pledge', roundId, partnerId: back.partnerId },
      changes: [{ field: 'remark', base: null, value: '그 뒤에 고침' }],
      focus: null,
    })
    expect(await undo(coManager, third)).toEqual({ ok: false, refusal: 'changed-since' })
  })

  test('an answer is saved whole: rows of one body wait for each other', async () => {
    const name = names[4]!
    const importId = await uploadRows(coManager, right(name), [
      name,
      null,
      null,
      null,
      2,
      '없는군',
      '사유',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
    ])
    const { preview } = await seen(coManager, importId)
    expect(preview.rows.map(({ state }) => state)).toEqual(['waiting', 'wrong'])
    await change(coManager, importId, 'leave', '3')
    expect((await seen(coManager, importId)).preview.counts).toMatchObject({ ready: 1, left: 1 })
  })

  test('an officer fills the own draft and submits nothing; bodies of others do not exist', async () => {
    const importId = await uploadRows(officer, right('국토부'), right(names[5]!))
    const { preview, submits } = await seen(officer, importId)
    expect(submits).toBe(false)
    expect(preview.rows.map(({ marks }) => marks.map(({ level, message }) => [level, message]))[1]).toContainEqual([
      'wrong',
      '찾을 수 없는 기관 이름입니다.',
    ])
    const before = await pledgeOf('국토교통부')
    for (const { key } of preview.duplicates) await change(officer, importId, 'answer', key, 'different')
    expect(await save(officer, importId)).toEqual({ ok: true, value: 1 })
    const after = (await pledgeOf('국토교통부'))!
    expect([after.status, after.versions.length]).toEqual([before?.status ?? 'draft', before?.versions.length ?? 0])
    expect(after.content).toMatchObject({ wishes: ['46880'] })
  })

  test('is nobody else’s, saves only what was seen, and is forgotten after seven days', async () => {
    const importId = await uploadRows(coManager, right(names[6]!))
    expect(await getPledgeImport(manager, importId)).toBeNull()
    const { job } = await seen(coManager, importId)
    const key = { importId, version: job.version }
    expect(await discardImport(manager, key)).toEqual({ ok: false, refusal: 'not-found' })
    expect(await savePledgeSheet(coManager, { ...key, rows: 2, lateReason: '' })).toEqual({
      ok: false,
      refusal: 'rows-changed',
    })
    expect(await savePledgeSheet(coManager, { ...key, version: 9, rows: 1, lateReason: '' })).toEqual({
      ok: false,
      refusal: 'import-changed',
    })
    await pass({ days: 7 })
    await forgetImports()
    expect(await getPledgeImport(coManager, importId)).toBeNull()
  })
})

test.each([
  ['regionOfficer', 'not-allowed'],
  ['ministryViewer', 'not-allowed'],
  ['provinceOfficer', 'not-allowed'],
  ['systemAdministrator', 'not-allowed'],
] as const)('a %s uploads no answers', async (role, refusal) => {
  const sheet = { kind: 'pledges', roundId, regionCode: null, fileName: '응답.xlsx', fileBytes: 1, sheets: [] } as const
  expect(await createImport(await actorWith(role), sheet)).toEqual({ ok: false, refusal })
})

describe('templates', () => {
  test('one filled in and uploaded reads without a single mark', async () => {
    const template = (await getPledgeTemplate(coManager, roundId, false))!
    const book = new ExcelJS.Workbook()
    await book.xlsx.load(template.content.buffer as unknown as ExcelJS.Buffer)
    const sheet = book.worksheets[0]!
    const heads = sheet.getRow(1).values as string[]
    const lists = (sheet as unknown as { dataValidations: { model: Record<string, { type: string }> } }).dataValidations
      .model
    expect(Object.values(lists).some(({ type }) => type === 'list')).toBe(true)
    const example = sheet.getRow(2)
    const row = sheet.getRow(3)
    heads.forEach((_, at) => (row.getCell(at).value = example.getCell(at).value))
    row.getCell(1).value = names[7]!
    const read = await readSheets(new Uint8Array(await book.xlsx.writeBuffer()))
    if (!read.ok) throw new Error(read.fault)
    const importId = await upload(coManager, read.sheets)
    const { preview } = await seen(coManager, importId)
    expect(preview.rows.map(({ state, marks }) => [state, marks])).toEqual([['ready', []]])
    expect(preview.sheet.skipped.map(({ reason }) => reason)).toEqual(['example'])
    expect(preview.sheet.columns.every(({ found }) => found === 'exact')).toBe(true)
  })

  test('answers exported and uploaded again are the same answers', async () => {
    const file = (await getPledgeTemplate(coManager, roundId, true))!
    const read = await readSheets(file.content)
    if (!read.ok) throw new Error(read.fault)
    const { preview } = await seen(coManager, await upload(coManager, read.sheets))
    const bodies = preview.duplicates.filter(({ key }) => key.startsWith('body:'))
    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies.map(({ answer, otherDetail }) => [answer, otherDetail])).toEqual(
      bodies.map(() => ['same', '내용이 같습니다']),
    )
    expect(preview.counts.ready).toBe(0)
  })
})
