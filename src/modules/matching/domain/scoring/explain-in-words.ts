import type { ScorePart } from './scoring'
import { criterionLabels } from './scoring-weights'
import { koreanNumber } from '@/shared/korean-number'

interface ExplainedPair {
  readonly regionName: string
  readonly partnerName: string
  readonly score: number
  readonly parts: readonly ScorePart[]
}

interface ExplainedPrice {
  readonly possible: boolean
  readonly loss: number
  readonly broken: number
  readonly endedTies: number
  readonly moves: readonly { readonly partnerId: string }[]
}

/** A text an officer can read out or paste into an answer. */
export const explainPairInWords = ({ regionName, partnerName, score, parts }: ExplainedPair): string =>
  [
    `${regionName} – ${partnerName}: ${koreanNumber(score)}점(만점 10,000점)`,
    ...parts.map(
      ({ criterion, points: own, maximum, sentence }) =>
        `- ${criterionLabels[criterion]} ${koreanNumber(own)}/${koreanNumber(maximum)}점: ${sentence}`,
    ),
  ].join('\n')

/** Two digits of a percent, as the share of the whole total. */
const shareOf = (loss: number, total: number) => (total === 0 ? '0' : ((Math.abs(loss) / total) * 100).toFixed(2))

/** What a change of the match does to the whole, in one sentence. */
export function priceInWords({ possible, loss, broken, endedTies, moves }: ExplainedPrice, total: number): string {
  if (!possible) return '정해진 규칙에서는 할 수 없습니다. 규칙이나 다른 고정을 먼저 바꾸어야 합니다.'
  const others = new Set(moves.map(({ partnerId }) => partnerId)).size
  const moved = others === 0 ? '다른 지역은 바뀌지 않습니다' : `기관 ${koreanNumber(others)}곳의 지역이 바뀝니다`
  const sum =
    loss === 0
      ? `전체 점수는 그대로이고 ${moved}.`
      : `전체 점수가 ${koreanNumber(Math.abs(loss))}점(${shareOf(loss, total)}%) ${loss > 0 ? '줄고' : '늘고'} ${moved}.`
  const short = broken > 0 ? ` 그 대신 꼭 채워야 할 자리 ${koreanNumber(broken)}곳이 모자라게 됩니다.` : ''
  const ended = endedTies > 0 ? ` 기존 결연 ${koreanNumber(endedTies)}건이 끝납니다.` : ''
  return sum + short + ended
}
