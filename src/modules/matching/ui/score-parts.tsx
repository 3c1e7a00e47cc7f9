import { criterionLabels } from '../domain/scoring/scoring-weights'
import type { ScorePart } from '../domain/scoring/scoring'
import type { PartPattern } from '@/ui/stacked-bar'
import { ScoreBar, ScoreLegend, ScoreParts } from '@/ui/score-bar'

const patterns: Record<ScorePart['criterion'], PartPattern> = {
  hope: 1,
  field: 2,
  connection: 3,
  urgency: 4,
  distance: 'hatch',
}
const fullScore = 10_000

const barParts = (parts: readonly ScorePart[]) =>
  parts.map(({ criterion, points }) => ({
    label: criterionLabels[criterion],
    value: points,
    pattern: patterns[criterion],
  }))

/** The five parts of a score in one bar; its full width is the most a pair can get. */
export const PairScoreBar = ({ label, parts }: { label: string; parts: readonly ScorePart[] }) => (
  <ScoreBar label={label} parts={barParts(parts)} max={fullScore} />
)

export const PairScoreLegend = () => (
  <ScoreLegend
    parts={Object.entries(criterionLabels).map(([criterion, label]) => ({
      label,
      pattern: patterns[criterion as ScorePart['criterion']],
    }))}
  />
)

/** Every part with its points, its most and the fact behind it. */
export const PairScoreParts = ({ parts }: { parts: readonly ScorePart[] }) => (
  <ScoreParts
    parts={parts.map(({ criterion, points, maximum, sentence }) => ({
      label: criterionLabels[criterion],
      value: points,
      max: maximum,
      pattern: patterns[criterion],
      reason: sentence,
    }))}
  />
)
