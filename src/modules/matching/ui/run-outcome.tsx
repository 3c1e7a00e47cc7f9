import { Alert } from '@/ui/alert'
import type { RunStatus } from '../domain/run'
import { criterionLabels } from '../domain/scoring-weights'
import type { CriterionName, ScoringWeights } from '../domain/scoring'

interface RunOutcomeProps {
  readonly run: {
    readonly status: RunStatus
    readonly settings: { readonly weights: ScoringWeights }
    readonly confirmation: object | null
  }
}

/** What the result is worth and what can be done with it, in one sentence each. */
export function RunOutcome({ run }: RunOutcomeProps) {
  const criteria = Object.keys(criterionLabels) as CriterionName[]
  const weights = criteria
    .map((criterion) => `${criterionLabels[criterion]} ${run.settings.weights[criterion] / 100}%`)
    .join(', ')
  if (run.status === 'failed')
    return (
      <Alert tone="danger" title="계산하는 중에 오류가 났습니다">
        같은 조건으로 다시 실행해 주세요. 되풀이되면 시스템 관리자에게 알려 주세요.
      </Alert>
    )
  if (run.status === 'impossible')
    return (
      <Alert tone="danger" title="모든 조건을 함께 채울 수 없습니다">
        아래는 부족이 가장 적은 결과이며 확정할 수 없습니다. 서약을 더 받거나 규칙을 고친 뒤 다시 실행해 주세요.
      </Alert>
    )
  if (run.status !== 'done') return null
  return (
    <Alert tone="success" title="같은 규칙에서 점수 합이 이보다 높은 매칭은 없습니다">
      모든 지역이 필요한 기관 수를 채웠습니다. 기준의 비율은 {weights}입니다.
      {run.confirmation ? ' 이 실행으로 확정했습니다.' : ''}
    </Alert>
  )
}
