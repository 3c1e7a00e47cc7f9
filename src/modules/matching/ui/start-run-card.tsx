import { ActButton } from '@/ui/act-button'
import { Card } from '@/ui/card'
import { createDraftAction } from '../actions'
import { StartRunForm } from './start-run-form'

interface StartRunCardProps {
  readonly roundId: string
  /** Runs the round has had, for the name of the next. */
  readonly earlier: number
}

/** A run at once, or a draft to decide more about. */
export function StartRunCard({ roundId, earlier }: StartRunCardProps) {
  const name = `${earlier + 1}차 매칭`
  return (
    <Card title="매칭 실행">
      <StartRunForm roundId={roundId} suggestedName={name} />
      <div className="mt-5 border-t border-border-gray-light pt-4">
        <p className="mb-2 text-sm text-text-subtle">
          비율·지역별 수·고정·제외를 하나하나 정하려면 초안을 만들어 주세요.
        </p>
        <ActButton action={createDraftAction} fields={{ roundId, name: `${name} 초안` }} busyText="만드는 중">
          초안 만들기
        </ActButton>
      </div>
    </Card>
  )
}
