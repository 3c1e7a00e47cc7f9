import type { ComparedMeasure, MeasureKey, RunComparison } from './comparison'
import { koreanNumber } from '@/shared/korean-number'

export interface MeasureLook {
  readonly label: string
  readonly unit: string
  readonly decimals: number
  /** Which direction is better; null where neither is. */
  readonly better: 'more' | 'less' | null
}

export const measureLooks: Record<MeasureKey, MeasureLook> = {
  total: { label: '점수 합 (A의 비율로 잰 값)', unit: '점', decimals: 0, better: 'more' },
  pairs: { label: '결연 쌍', unit: '쌍', decimals: 0, better: null },
  missing: { label: '채우지 못한 조건', unit: '건', decimals: 0, better: 'less' },
  floor: { label: '가장 낮은 지역의 점수', unit: '점', decimals: 0, better: 'more' },
  disasterMean: { label: '특별재난지역 평균 점수', unit: '점', decimals: 0, better: 'more' },
  disasterPartners: { label: '특별재난지역에 닿은 기관 수', unit: '곳', decimals: 0, better: 'more' },
  partnerFirstWishes: { label: '기관의 1순위 희망이 이루어진 쌍', unit: '쌍', decimals: 0, better: 'more' },
  regionFirstWishes: { label: '지역의 1순위 희망이 이루어진 쌍', unit: '쌍', decimals: 0, better: 'more' },
  gini: { label: '지역 간 지니계수', unit: '', decimals: 3, better: 'less' },
  meanKm: { label: '기관과 지역의 평균 거리', unit: 'km', decimals: 0, better: 'less' },
  standing: { label: '유지하는 기존 결연', unit: '건', decimals: 0, better: 'more' },
  partnersUsed: { label: '맡은 기관', unit: '곳', decimals: 0, better: null },
}

export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** How a measure moves from A to B, by the numbers as they are shown. */
export function directionOf({
  key,
  a,
  b,
}: ComparedMeasure): { change: number; verdict: 'better' | 'worse' | 'same' | 'neutral' } | null {
  if (a === null || b === null) return null
  const { decimals, better } = measureLooks[key]
  const change = rounded(rounded(b, decimals) - rounded(a, decimals), decimals)
  if (change === 0) return { change, verdict: 'same' }
  if (better === null) return { change, verdict: 'neutral' }
  return { change, verdict: change > 0 === (better === 'more') ? 'better' : 'worse' }
}

const count = (value: number) => koreanNumber(Math.abs(value))
const percent = (value: number) => `${koreanNumber(Math.abs(value), 1, 1)}%`

/** That two runs come to the same, as far as the reader may see them. */
export const sameInWords = ({ isPart }: Pick<RunComparison, 'isPart'>) =>
  isPart
    ? {
        title: '맡으신 범위에서는 두 실행의 결과가 같습니다',
        text: '맡으신 범위의 쌍이 두 실행에서 모두 같습니다. 그 밖의 쌍은 다를 수 있습니다.',
      }
    : {
        title: '두 실행의 결과가 같습니다',
        text: '모든 지역이 두 실행에서 같은 기관과 이어졌습니다. 어느 쪽으로 확정해도 같습니다.',
      }

/** Three facts in a few words: how many regions change, what becomes of the sum, and of those who have least. */
export function compareInWords({ isSame, isPart, changed, measures }: RunComparison): string {
  if (isSame) return `${sameInWords({ isPart }).title}.`
  const of = (key: MeasureKey) => measures.find((measure) => measure.key === key)!
  const relative = (key: MeasureKey, words: { up: string; down: string; same: string }) => {
    const { a, b } = of(key)
    if (a === null || b === null || a === 0) return null
    const share = (100 * (b - a)) / a
    if (Math.abs(share) < 0.05) return words.same
    return `${words[share > 0 ? 'up' : 'down'].replace('%', percent(share))}`
  }
  const floor = directionOf(of('floor'))
  return [
    `${isPart ? '맡으신 범위에서는 ' : ''}B로 바꾸면 ${count(changed.length)}개 지역의 기관이 달라집니다.`,
    [
      relative('total', { up: '점수 합은 % 늘고', down: '점수 합은 % 줄고', same: '점수 합은 거의 그대로이고' }),
      relative('disasterMean', {
        up: '특별재난지역의 평균 점수는 % 오릅니다.',
        down: '특별재난지역의 평균 점수는 % 내립니다.',
        same: '특별재난지역의 평균 점수도 거의 그대로입니다.',
      }) ?? '특별재난지역은 없습니다.',
    ]
      .filter((words) => words !== null)
      .join(', '),
    floor === null || floor.change === 0
      ? '가장 낮은 지역의 점수는 같습니다.'
      : `가장 낮은 지역은 ${count(floor.change)}점 더 ${floor.change > 0 ? '높아집니다' : '낮아집니다'}.`,
  ].join(' ')
}
