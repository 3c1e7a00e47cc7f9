import Link from 'next/link'
import { Alert } from '@/ui/alert'
import type { FairnessFile } from '@/engine/files/matching-file'
import { type RunStatus, hasRunOutOfTime } from '../domain/runs/run'
import type { RunMeasures } from '../domain/runs/run-measures'
import type { RunSettings } from '../domain/settings/run-settings'
import { weightsInWords } from '../domain/settings/settings-in-words'
import { koreanNumber } from '@/shared/korean-number'

interface RunOutcomeProps {
  readonly run: {
    readonly id: string
    readonly status: RunStatus
    readonly cancelRequestedAt: Date | null
    readonly hasFacts: boolean
    readonly total: number | null
    readonly gap: number | null
    readonly failure: string | null
    readonly measures: RunMeasures | null
    readonly fairness: FairnessFile | null
    readonly settings: RunSettings
    readonly confirmation: object | null
    readonly pairs: readonly { readonly regionCode: string; readonly isStanding: boolean }[]
  }
}

/** What the result is worth and what can be done with it, in one sentence each. */
export function RunOutcome({ run }: RunOutcomeProps) {
  if (run.status === 'failed')
    return (
      <Alert tone="danger" title="계산하는 중에 오류가 났습니다">
        {run.failure === 'interrupted'
          ? '계산하는 동안 서버가 다시 시작되었습니다. 복제해서 다시 실행해 주세요.'
          : '복제해서 다시 실행해 주세요. 되풀이되면 시스템 관리자에게 알려 주세요.'}
      </Alert>
    )
  if (run.status === 'impossible')
    return (
      <Alert
        tone="danger"
        title={`모든 조건을 함께 채울 수 없습니다. ${koreanNumber(run.measures?.missing ?? 0)}곳이 모자랍니다`}
      >
        아래는 부족이 가장 적은 결과이며 확정할 수 없습니다.{' '}
        {run.hasFacts && (
          <Link href={`/matching/${run.id}/clashes`} className="link">
            어디가 부딪치고 어떻게 풀 수 있는지 보기
          </Link>
        )}
      </Alert>
    )
  if (run.status === 'cancelled')
    return (
      <Alert
        tone="warning"
        title={
          hasRunOutOfTime(run)
            ? '정해진 시간 안에 계산을 끝내지 못해 멈추었습니다'
            : '끝까지 계산하기 전에 취소했습니다'
        }
      >
        {run.measures
          ? `아래는 그때까지 찾은 가장 좋은 결과입니다. ${run.gap === null ? '' : `점수 합이 ${koreanNumber(run.gap)}점까지 더 높은 매칭이 있을 수 있습니다.`} 확정할 수 없습니다.`
          : '시작하기 전에 취소해 결과가 없습니다.'}
      </Alert>
    )
  if (run.status !== 'done') return null
  return (
    <Alert tone="success" title={verdict(run)}>
      모든 지역이 필요한 기관 수를 채웠습니다. 기준의 비율은 {weightsInWords(run.settings.weights)}입니다.
      {run.confirmation ? ' 이 실행으로 확정했습니다.' : ''}
      {run.settings.standing === 'budget' && <span className="block">{rematchSentence(run)}</span>}
    </Alert>
  )
}

/** What a re-match did with ties that stand, and what it brought the regions of a disaster. */
function rematchSentence({ settings, measures, pairs }: RunOutcomeProps['run']): string {
  const codes = new Set(settings.disasters.map(({ regionCode }) => regionCode))
  const fresh = pairs.filter(({ regionCode, isStanding }) => codes.has(regionCode) && !isStanding).length
  const relief =
    codes.size > 0 ? `재난지역 ${koreanNumber(codes.size)}곳에 새 기관 ${koreanNumber(fresh)}곳을 이었습니다. ` : ''
  return `${relief}다른 곳으로 옮기는 기존 결연은 ${koreanNumber(measures?.endedPairs ?? 0)}건이며 한도는 ${koreanNumber(settings.changeBudget)}건입니다.`
}

function verdict({ fairness, gap }: RunOutcomeProps['run']): string {
  if (fairness) {
    const floor = fairness.proven
      ? `가장 낮은 지역의 점수는 이 규칙에서 ${koreanNumber(fairness.floor)}점보다 높아질 수 없습니다`
      : `가장 낮은 지역의 점수를 ${koreanNumber(fairness.floor)}점까지 높였습니다`
    return fairness.gap === 0
      ? floor
      : `${floor}. 그 아래에서 점수 합은 많아야 ${koreanNumber(fairness.gap)}점 더 높을 수 있습니다`
  }
  if (gap === 0) return '같은 규칙에서 점수 합이 이보다 높은 매칭은 없습니다'
  return `같은 규칙에서 점수 합은 많아야 ${koreanNumber(gap ?? 0)}점 더 높을 수 있습니다`
}
