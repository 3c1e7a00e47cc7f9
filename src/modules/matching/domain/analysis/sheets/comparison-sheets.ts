import type { RunComparison } from '../comparison/comparison'
import { directionOf, measureLooks, rounded } from '../comparison/comparison-in-words'
import type { SettingsDifference } from '../../settings/describe-settings-difference'
import { outsideInWords } from '../../runs/slice-in-words'
import type { TableSheet } from './sheet'

interface ComparedInFull {
  readonly comparison: RunComparison
  readonly settings: readonly SettingsDifference[]
  /** Lines outside the reader's slice. */
  readonly otherSettings: number
  readonly facts: readonly SettingsDifference[]
}

const verdicts = { better: '나아짐', worse: '나빠짐', same: '같음', neutral: '달라짐' }

/** A comparison as tables, the same numbers as on the screen. */
export function comparisonSheets({ comparison, settings, otherSettings, facts }: ComparedInFull): TableSheet[] {
  return [
    {
      name: '지표',
      columns: [
        { header: '지표', width: 36 },
        { header: 'A', width: 14 },
        { header: 'B', width: 14 },
        { header: 'B에서', width: 14 },
        { header: '뜻', width: 12 },
      ],
      rows: comparison.measures.map((measure) => {
        const { label, unit, decimals } = measureLooks[measure.key]
        const shown = (value: number | null) => (value === null ? null : rounded(value, decimals))
        const direction = directionOf(measure)
        return [
          unit ? `${label}(${unit})` : label,
          shown(measure.a),
          shown(measure.b),
          direction?.change ?? null,
          direction ? verdicts[direction.verdict] : null,
        ]
      }),
    },
    {
      name: '지역 점수의 분포',
      columns: [
        { header: '점수 합(점 이상)', width: 18, format: 'whole' },
        { header: '점수 합(점 미만)', width: 18, format: 'whole' },
        { header: 'A(곳)', width: 10, format: 'whole' },
        { header: 'B(곳)', width: 10, format: 'whole' },
      ],
      rows: comparison.steps.map(({ from, to, a, b }) => [from, to, a, b]),
    },
    {
      name: '달라지는 지역',
      columns: [
        { header: '지역', width: 26 },
        { header: 'A 점수 합(점)', width: 14, format: 'whole' },
        { header: 'B 점수 합(점)', width: 14, format: 'whole' },
        { header: 'B에서(점)', width: 12, format: 'whole' },
        { header: '변화', width: 10 },
        { header: '기관', width: 30 },
        { header: '까닭', width: 60 },
      ],
      rows: comparison.changed.flatMap(({ regionName, a, b, added, removed }) =>
        [...removed.map((one) => ({ ...one, sort: '빠짐' })), ...added.map((one) => ({ ...one, sort: '들어옴' }))].map(
          ({ partnerName, why, sort }) => [regionName, a, b, b - a, sort, partnerName, why],
        ),
      ),
    },
    {
      name: '다르게 정한 것',
      columns: [
        { header: '항목', width: 40 },
        { header: 'A', width: 30 },
        { header: 'B', width: 30 },
      ],
      rows: [
        ...[...settings, ...facts].map(({ term, a, b }) => [term, a, b]),
        ...(otherSettings > 0 ? [[outsideInWords(otherSettings), null, null]] : []),
      ],
    },
  ]
}
