import { Circle, CircleAlert, CircleCheck, CircleDashed, LoaderCircle } from 'lucide-react'
import { type CheckName, type CheckOutcome, checkTitles } from '../domain/checks'

interface CheckListProps {
  readonly names: readonly CheckName[]
  readonly outcomes: readonly CheckOutcome[]
  readonly isRunning: boolean
}

const seconds = (ms: number) => `${(ms / 1000).toFixed(2)}초`

/** Every check in order with its sentence; after one fails the others are not looked at. */
export function CheckList({ names, outcomes, isRunning }: CheckListProps) {
  const hasFailed = outcomes.some(({ passed }) => !passed)
  return (
    <div className="@container">
      <ol className="grid gap-x-10 @min-[64rem]:grid-cols-2">
        {names.map((name, at) => {
          const outcome = outcomes[at]
          return (
            <li
              key={name}
              className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 border-b border-border-gray-light py-3.5"
            >
              <CheckSign outcome={outcome} isNow={isRunning && at === outcomes.length} isSkipped={hasFailed} />
              <div className="min-w-0">
                <p className="text-md font-bold">{checkTitles[name]}</p>
                <p className="text-sm text-text-subtle">
                  {outcome?.sentence ?? (hasFailed ? '확인하지 않음' : isRunning ? '' : '아직 확인하지 않음')}
                </p>
              </div>
              <span className="tabular text-sm text-text-subtle">{outcome && seconds(outcome.ms)}</span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function CheckSign(props: { outcome: CheckOutcome | undefined; isNow: boolean; isSkipped: boolean }) {
  if (props.outcome?.passed) return <CircleCheck aria-label="통과" className="text-icon-success" />
  if (props.outcome) return <CircleAlert aria-label="실패" className="text-icon-danger" />
  if (props.isNow) return <LoaderCircle aria-hidden className="animate-spin text-icon-primary" />
  if (props.isSkipped) return <CircleDashed aria-hidden className="text-icon-disabled-on" />
  return <Circle aria-hidden className="text-icon-disabled-on" />
}
