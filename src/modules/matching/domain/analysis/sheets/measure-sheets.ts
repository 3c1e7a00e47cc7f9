import type { MatchDescription, NamedPair } from '../measures/describe-match'
import type { Chart } from '../measures/chart'
import type { TableSheet } from './sheet'

/** Every chart of the measures as a table, the same numbers as on the screen. */
export function measureSheets(measures: Omit<MatchDescription, 'charts'> & { charts: readonly Chart[] }): TableSheet[] {
  const { charts, ended, blocking } = measures
  return [
    summarySheet(measures),
    ...charts.map(chartSheet),
    ...(ended.length > 0 ? [pairsSheet('빠지는 기존 결연', ended)] : []),
    ...(blocking && blocking.length > 0
      ? [
          {
            ...pairsSheet('서로 더 원한 쌍', blocking),
            columns: [
              ...pairColumns,
              { header: '점수(점)', width: 12, format: 'whole' as const },
              { header: '적어도 느는 점수(점)', width: 16, format: 'whole' as const },
            ],
            rows: blocking.map(({ regionName, partnerName, score, gain }) => [regionName, partnerName, score, gain]),
          },
        ]
      : []),
  ]
}

function summarySheet(measures: Omit<MatchDescription, 'charts'>): TableSheet {
  const { floor, meanTotal, meanKm } = measures
  const lines: [string, string | number | null][] = [
    ['쌍(쌍)', measures.pairs],
    ['점수 합(점)', measures.total],
    ['필요를 따질 수 있는 지역(곳)', measures.judgedRegions],
    ['필요한 기관을 채운 지역(곳)', measures.coveredRegions],
    ['가장 낮은 지역', floor?.regionName ?? null],
    ['가장 낮은 지역의 점수(점)', floor?.total ?? null],
    ['지역 평균 점수(점)', meanTotal === null ? null : Math.round(meanTotal)],
    ['지역 간 지니계수', Number(measures.gini.toFixed(3))],
    ['평균 거리(km)', meanKm === null ? null : Math.round(meanKm)],
    ['서약한 기관(곳)', measures.partners],
    ['맡은 기관(곳)', measures.partnersUsed],
    ['빠지는 기존 결연(건)', measures.ended.length],
    ['서로 더 원한 쌍(쌍)', measures.blocking?.length ?? null],
  ]
  return {
    name: '요약',
    columns: [
      { header: '지표', width: 34 },
      { header: '값', width: 24 },
    ],
    rows: lines,
  }
}

function chartSheet({ title, unit, askedLabel, bars, columns = [] }: Chart): TableSheet {
  const counts = unit === '쌍' ? '쌍(쌍)' : unit === '지역' ? '지역(곳)' : '기관(곳)'
  return {
    name: title,
    columns: [
      { header: title, width: 24 },
      { header: counts, width: 12, format: 'whole' },
      ...(askedLabel ? [{ header: askedLabel, width: 16, format: 'whole' as const }] : []),
      ...(unit === '쌍' ? [] : [{ header: '쌍(쌍)', width: 12, format: 'whole' as const }]),
      ...columns.map(({ header, format }) => ({ header, width: 18, format })),
    ],
    rows: bars.map(({ label, value, asked, pairs, more = [] }) => [
      label,
      value,
      ...(askedLabel ? [asked ?? null] : []),
      ...(unit === '쌍' ? [] : [pairs]),
      ...more,
    ]),
  }
}

const pairColumns = [
  { header: '지역', width: 26 },
  { header: '기관', width: 30 },
]

const pairsSheet = (name: string, pairs: readonly NamedPair[]): TableSheet => ({
  name,
  columns: pairColumns,
  rows: pairs.map(({ regionName, partnerName }) => [regionName, partnerName]),
})
