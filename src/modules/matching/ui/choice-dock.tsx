import { Card } from '@/ui/card'
import type { PriceView } from '../domain/runs/pair-view'
import { ActButton } from '@/ui/act-button'
import { changeDraftAction, deleteDraftAction, startDraftAction } from '../actions'
import { PriceCard } from './price-card'
import type { NamedChoice } from '../domain/settings/choices'

interface ChoiceDockProps {
  readonly draftId: string
  readonly choices: readonly NamedChoice[]
  readonly price: PriceView | null
  readonly total: number
  readonly hrefOf: (regionCode: string, partnerId: string) => string
}

/** The pins and bars put aside on this board: what they cost together, and the way to solve again around them. */
export function ChoiceDock({ draftId, choices, price, total, hrefOf }: ChoiceDockProps) {
  return (
    <Card title={`담아 둔 변경 ${choices.length}건`} id="choices">
      <ul className="grid text-sm">
        {choices.map(({ sort, text, before, regionCode, partnerId }) => (
          <li
            key={`${sort}${regionCode}${partnerId}`}
            className="flex items-center justify-between gap-3 border-b border-border-gray-light py-1.5"
          >
            <span className="min-w-0">
              <b>{sort === 'pin' ? '고정' : '제외'}</b> {text}
            </span>
            <ActButton
              action={changeDraftAction}
              fields={{ runId: draftId, change: before, regionCode, partnerId }}
              busyText="빼는 중"
              size={32}
              label={`${text} 빼기`}
            >
              빼기
            </ActButton>
          </li>
        ))}
      </ul>
      {price && (
        <div className="mt-4">
          <PriceCard title="함께 적용하면" price={price} total={total} hrefOf={hrefOf} />
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-2">
        <ActButton action={startDraftAction} fields={{ runId: draftId }} busyText="시작하는 중" look="filled">
          다시 계산
        </ActButton>
        <ActButton action={deleteDraftAction} fields={{ runId: draftId }} busyText="버리는 중" look="text">
          모두 버리기
        </ActButton>
      </div>
    </Card>
  )
}
