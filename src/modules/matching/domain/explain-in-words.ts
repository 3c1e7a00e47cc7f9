import type { ScorePart } from './scoring'
import { criterionLabels } from './scoring-weights'

interface ExplainedPair {
  readonly regionName: string
  readonly partnerName: string
  readonly score: number
  readonly parts: readonly ScorePart[]
}

const points = (value: number) => value.toLocaleString('ko')

/** A text an officer can read out or paste into an answer. */
export const explainPairInWords = ({ regionName, partnerName, score, parts }: ExplainedPair): string =>
  [
    `${regionName} – ${partnerName}: ${points(score)}점(만점 10,000점)`,
    ...parts.map(
      ({ criterion, points: own, maximum, sentence }) =>
        `- ${criterionLabels[criterion]} ${points(own)}/${points(maximum)}점: ${sentence}`,
    ),
  ].join('\n')
