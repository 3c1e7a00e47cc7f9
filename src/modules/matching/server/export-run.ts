import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { databaseTime } from '@/platform/db/database-clock'
import { type Sheet, writeSpreadsheet } from '@/platform/spreadsheet'
import { koreanInstant } from '@/shared/korean-date'
import type { ExportQuery } from '../domain/analysis/sheets/export-query'
import { pairFactsOf } from '../domain/runs/pair-facts'
import { type PairSlice } from '../domain/settings/run-policy'
import { runStateName } from '../domain/runs/run'
import { criterionLabels } from '../domain/scoring/scoring-weights'
import { settingsInWords, weightsInWords } from '../domain/settings/settings-in-words'
import { sliceInWords } from '../domain/runs/slice-in-words'
import { comparisonSheets } from '../domain/analysis/sheets/comparison-sheets'
import { measureSheets } from '../domain/analysis/sheets/measure-sheets'
import { compareTwoRuns } from './compare-two-runs'
import type { RunDetails } from './get-run'
import { measureRunFor } from './measure-run'
import { koreanNumber } from '@/shared/korean-number'

export interface ExportedFile {
  readonly name: string
  readonly content: Uint8Array<ArrayBuffer>
}

/** The pairs, the measures or a comparison of a run as a spreadsheet, of what the actor may see; null when there is none. */
export async function exportRun(actor: Actor, runId: string, query: ExportQuery): Promise<ExportedFile | null> {
  const made =
    query.what === 'comparison'
      ? await compareForExport(actor, runId, query.with)
      : await measureForExport(actor, runId, query)
  if (!made) return null
  const title = `${made.run.name} ${made.label}`
  const cover = await coverSheet(actor, made.run, made.slice, made.other)
  if (!cover) return null
  return { name: `${title}.xlsx`, content: await writeSpreadsheet(title, [cover, ...made.sheets]) }
}

interface MadeSheets {
  readonly run: RunDetails
  readonly other?: RunDetails
  readonly slice: PairSlice
  readonly label: string
  readonly sheets: readonly Sheet[]
}

async function measureForExport(actor: Actor, runId: string, { what, chart }: ExportQuery): Promise<MadeSheets | null> {
  const measured = await measureRunFor(actor, runId)
  if (!measured?.measures) return null
  const { run, slice, facts, measures } = measured
  if (what === 'pairs') return { run, slice, label: '쌍', sheets: [pairSheet(run, pairFactsOf(facts))] }
  const charts = chart ? measures.charts.filter(({ key }) => key === chart) : measures.charts
  return { run, slice, label: '지표', sheets: measureSheets({ ...measures, charts }) }
}

async function compareForExport(actor: Actor, runId: string, wanted: string | undefined): Promise<MadeSheets | null> {
  const compared = await compareTwoRuns(actor, runId, wanted)
  if (!compared?.found) return null
  const { a, slice, found } = compared
  return { run: a, other: found.b, slice, label: `비교 ${found.b.name}`, sheets: comparisonSheets(found) }
}

const rank = (value: number | undefined) => value ?? null

function pairSheet(run: RunDetails, facts: ReturnType<typeof pairFactsOf>): Sheet {
  const whole = 'whole' as const
  return {
    name: '쌍',
    columns: [
      { header: '지역코드', width: 10 },
      { header: '지역', width: 26 },
      { header: '기관', width: 30 },
      { header: '기관 종류', width: 14 },
      { header: '상태', width: 12 },
      { header: '점수(점)', width: 10, format: whole },
      ...Object.values(criterionLabels).map((label) => ({ header: `${label}(점)`, width: 12, format: whole })),
      { header: '기관의 희망(순위)', width: 12 },
      { header: '지역의 희망(순위)', width: 12 },
      { header: '거리(km)', width: 10, format: whole },
      { header: '근거', width: 90 },
    ],
    rows: run.pairs.map((pair) => {
      const km = facts.km(pair)
      return [
        pair.regionCode,
        pair.regionName,
        pair.partnerName,
        partnerKindNames[pair.partnerKind as PartnerKind],
        pair.isStanding ? '기존 유지' : '새 제안',
        pair.score,
        ...pair.parts.map(({ points }) => points),
        rank(facts.partnerWish(pair)),
        rank(facts.regionWish(pair)),
        km === null ? null : Math.round(km),
        pair.parts.map(({ sentence }) => sentence).join(' '),
      ]
    }),
  }
}

/** Which run, when, under which rules, and how much of it: what a printed table would otherwise lose. */
async function coverSheet(actor: Actor, run: RunDetails, slice: PairSlice, other?: RunDetails): Promise<Sheet | null> {
  const [round, provinces] = await Promise.all([getRound(actor, run.roundId), listProvinces({ onlyTargets: true })])
  if (!round) return null
  const scope = sliceInWords(slice, new Map(provinces.map(({ code, name }) => [code, name])))
  const linesOf = (one: RunDetails, mark: string): [string, string][] => [
    [`${mark}실행`, one.name],
    [`${mark}상태`, runStateName(one)],
    [`${mark}계산을 마친 때`, one.finishedAt ? koreanInstant(one.finishedAt) : '-'],
    [`${mark}점수 합(점)`, koreanNumber(one.total ?? 0)],
    [`${mark}기준의 비율(%)`, weightsInWords(one.settings.weights)],
    ...settingsInWords(one.settings).map(({ term, value }): [string, string] => [`${mark}${term}`, value]),
    [`${mark}문제의 지문`, one.problemHash ?? '-'],
  ]
  return {
    name: '이 파일',
    columns: [
      { header: '항목', width: 30 },
      { header: '내용', width: 90 },
    ],
    rows: [
      ['회차', round.name],
      ...(round.isDemonstration ? [['자료', '시연용 자료입니다. 희망과 점수는 실제가 아닙니다.']] : []),
      ...linesOf(run, other ? 'A ' : ''),
      ...(other ? linesOf(other, 'B ') : []),
      ['담긴 범위', scope ?? '모든 쌍'],
      ['내려받은 때', koreanInstant(await databaseTime())],
    ],
  }
}
