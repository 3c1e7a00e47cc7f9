'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { Tag } from '@/ui/tag'
import { applyRepairAction } from '../../actions'
import { koreanNumber } from '@/shared/korean-number'

export interface ListedRepair {
  readonly key: string
  readonly title: string
  readonly note?: string
  readonly endsTie: boolean
  /** What is missing after it, and how the sum of scores changes. */
  readonly missing: number
  readonly change: number
}

interface RepairListProps {
  readonly runId: string
  readonly missing: number
  readonly repairs: readonly ListedRepair[]
  readonly mayApply: boolean
  /** Repairs may name any pair, so that those who see only some are told of none. */
  readonly isHidden: boolean
}

const costOf = (change: number) => {
  if (change === 0) return '점수 합 그대로'
  return change < 0 ? `대가: 점수 합 −${koreanNumber(-change)}` : `점수 합 +${koreanNumber(change)}`
}

/** Changes that help, each proven by solving anew; one click makes a new run of it. */
export function RepairList({ runId, missing, repairs, mayApply, isHidden }: RepairListProps) {
  const [state, formAction] = useActionState(applyRepairAction, untouched)
  if (isHidden) {
    return (
      <Card title="풀 수 있는 방법">
        <p className="text-sm text-text-subtle">
          푸는 방법에는 맡으신 범위 밖의 이름이 나올 수 있어 총괄 담당에게만 보입니다.
        </p>
      </Card>
    )
  }
  return (
    <Card title="풀 수 있는 방법">
      <p className="mb-2 text-dense text-text-subtle">
        모두 다시 계산해 확인한 방법입니다. 적용하면 새 실행이 만들어지고 이 실행은 그대로 남습니다.
      </p>
      <FormMessages state={state} />
      {repairs.length === 0 ? (
        <EmptyState title="한 번에 푸는 방법이 없습니다">
          이 실행을 복제해 설정에서 여러 조건을 함께 바꾸어 보세요.
        </EmptyState>
      ) : (
        <ol className="grid">
          {repairs.map(({ key, title, note, endsTie, missing: left, change }, at) => (
            <li key={key} className="grid gap-2 border-t border-border-gray-light py-4">
              <div>
                <p className="text-md font-bold">
                  {title} {at === 0 && <Tag tone="primary">추천</Tag>}
                  {endsTie && <Tag tone="warning">결연 종료</Tag>}
                </p>
                {note && <p className="text-sm text-text-subtle">{note}</p>}
                <p className="tabular mt-1 text-sm">
                  남는 부족 <b>{`${koreanNumber(missing)} → ${koreanNumber(left)}`}</b>
                  <span className="ml-3 text-text-subtle">{costOf(change)}</span>
                </p>
              </div>
              {mayApply && (
                <form action={formAction}>
                  <input type="hidden" name="runId" value={runId} />
                  <input type="hidden" name="offer" value={key} />
                  <SubmitButton
                    size={40}
                    look={at === 0 ? 'filled' : 'outlined'}
                    busyText="새 실행을 만드는 중"
                    aria-label={`${title}: 적용해 다시 실행`}
                  >
                    적용해 다시 실행
                  </SubmitButton>
                </form>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
