import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { previewImport } from '@/modules/imports/domain/preview-import'
import { findOwnImport } from '@/modules/imports/server/import-rows'
import { writeErrorFile, writeTemplate } from '@/modules/imports/server/write-import-files'
import { database } from '@/platform/db/database'
import { dayInSeoul } from '@/shared/korean-date'
import { readPledge } from '../domain/pledge-content'
import { rowsOfPledge } from '../domain/pledge-sheet'
import { loadPledgeSheet } from './load-pledge-sheet'

const units = { amount: '천원', people: '명', month: '월', minimum: '곳', maximum: '곳' }

const example = {
  partner: '○○기관',
  takesPart: '참여',
  approach: '새 결연',
  minimum: 1,
  maximum: 2,
  rank: 1,
  reason: '그 지역에 지사가 있어 직원이 자주 갑니다.',
  type: '워크숍·단체방문',
  month: 4,
  people: 40,
  nights: 1,
  amount: 6_000,
  basis: '추정',
  note: '부서 워크숍',
  department: '운영지원과',
  contact: '홍길동',
  phone: '044-200-1234',
  email: 'hong@example.go.kr',
}

const guide = [
  [
    '기관명',
    '한 기관의 희망 지역과 프로그램을 여러 행에 나누어 적습니다. 이어지는 행은 비워 두면 위의 기관으로 읽습니다.',
  ],
  ['한 번만 적는 것', '참여 여부, 결연 방식, 지역 수, 담당 부서·담당자·연락처는 기관마다 한 행에만 적어도 됩니다.'],
  ['희망 순위·희망 지역', '한 행에 한 지역씩 적습니다. 이름이 같은 시군구(동구·중구 등)는 시도까지 적어 주세요.'],
  ['프로그램', '한 행에 한 가지씩 적습니다. 희망 지역과 같은 행에 적어도 서로 묶이지 않습니다.'],
  ['금액(천원)', '천원 단위로 적습니다. 정해지지 않은 금액은 금액 근거를 ‘추정’으로 적어 주세요.'],
  ['고향사랑기부', '개인이 스스로 하는 것이라 금액과 인원을 적지 않습니다. 안내 방법만 내용에 적습니다.'],
  ['예시 행', '‘(예시)’로 시작하는 행과 빈 행, 합계 행은 읽지 않습니다.'],
] as const

/** The blank sheet of a survey, or filled with the answers as they are written now; null where there is none for them. */
export async function getPledgeTemplate(actor: Actor, roundId: string | null, isFilled: boolean) {
  const sheet = await loadPledgeSheet(await database(), actor, roundId)
  if (!sheet) return null
  const regionNames = [...sheet.bodies.values()][0]!.limits.regionNames
  const rows = isFilled
    ? [...sheet.bodies.values()].flatMap(({ name, written }) =>
        written && Object.keys(written).length > 0
          ? rowsOfPledge(name, readPledge(written), regionNames, sheet.exchangeTypes)
          : [],
      )
    : [{ ...example, region: sheet.regionNames[0] ?? null }]
  return writeTemplate({
    title: `${sheet.round.name} 응답${isFilled ? '' : ' 양식'}`,
    fields: sheet.spec.fields,
    units,
    rows,
    hasExample: !isFilled,
    guide,
  })
}

/** An uploaded sheet of answers with what would become of its rows; null where there is none for this actor. */
export async function getPledgeImport(actor: Actor, importId: string) {
  const client = await database()
  const job = await findOwnImport(client, actor, importId)
  if (job?.kind !== 'pledges') return null
  const sheet = await loadPledgeSheet(client, actor, job.roundId)
  if (!sheet) return null
  const preview = previewImport(job.grid, job.choices, sheet.spec, Number(dayInSeoul(sheet.now).slice(0, 4)))
  const ready = new Set(preview.rows.filter(({ state }) => state === 'ready').map(({ values }) => values.partner))
  const bodies = [...sheet.bodies].filter(([id]) => ready.has(id)).map(([, body]) => body)
  return {
    job,
    preview,
    spec: sheet.spec,
    round: { id: sheet.round.id, name: sheet.round.name },
    /** Of the bodies whose rows are ready: whether saving submits, and whether a reason is asked for. */
    bodies: bodies.length,
    submits: [...sheet.bodies.values()].some(({ submits }) => submits),
    isLate: bodies.some(({ isLate, submits }) => isLate && submits),
  }
}

/** The survey a sheet is for, when this actor may bring one. */
export async function findSheetSurvey(actor: Actor, roundId: string | null) {
  const sheet = await loadPledgeSheet(await database(), actor, roundId)
  if (!sheet) return null
  const all = [...sheet.bodies.values()]
  return {
    id: sheet.round.id,
    name: sheet.round.name,
    isOpen: all.some(({ isOpen }) => isOpen),
    submits: all.some(({ submits }) => submits),
    partnerNames: sheet.partnerNames,
  }
}

export async function getPledgeErrorFile(actor: Actor, importId: string) {
  const found = await getPledgeImport(actor, importId)
  return found && writeErrorFile(found.preview, found.spec.fields, units, found.job.fileName.replace(/\.[^.]*$/, ''))
}
