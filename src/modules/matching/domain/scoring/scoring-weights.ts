import { z } from 'zod'
import type { CriterionName, ScoringWeights } from './criterion'

export const criterionLabels: Readonly<Record<CriterionName, string>> = {
  hope: '희망',
  field: '분야',
  connection: '연고',
  urgency: '재난·소외',
  distance: '거리',
}

export const defaultWeights: ScoringWeights = {
  hope: 3000,
  field: 2500,
  connection: 2000,
  urgency: 1500,
  distance: 1000,
}

/** Weights a round may start from; all are public. */
export const namedPresets: Readonly<Record<string, { readonly label: string; readonly weights: ScoringWeights }>> = {
  balanced: { label: '균형', weights: defaultWeights },
  hopesFirst: {
    label: '희망 우선',
    weights: { hope: 5000, field: 1500, connection: 1500, urgency: 1000, distance: 1000 },
  },
  needFirst: {
    label: '재난·소외 우선',
    weights: { hope: 2000, field: 1500, connection: 1000, urgency: 4500, distance: 1000 },
  },
  expertiseFirst: {
    label: '전문 분야 우선',
    weights: { hope: 2000, field: 4500, connection: 1500, urgency: 1000, distance: 1000 },
  },
}

const weight = z.int('가중치는 정수여야 합니다.').min(0, '가중치는 0 이상이어야 합니다.')

export const scoringWeightsInput = z
  .object({ hope: weight, field: weight, connection: weight, urgency: weight, distance: weight })
  .refine((weights) => Object.values(weights).reduce((sum, value) => sum + value, 0) === 10_000, {
    message: '가중치의 합은 10,000이어야 합니다.',
  })
