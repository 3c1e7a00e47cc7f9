import { Check } from 'lucide-react'
import { classNames } from './class-names'
import type { StepState } from './steps'

export interface BatonHolder {
  label: string
  state: StepState
}

const discs: Record<StepState, string> = {
  done: 'border-2 border-element-primary bg-element-primary text-text-inverse-static',
  now: 'border-5 border-element-primary bg-surface-white',
  next: 'border-2 border-border-gray bg-surface-white',
}

/** 차례 띠: who has done, who holds it now, who follows. A phone shows dots and the holder's name. */
export function Baton({ items, label = '처리 차례' }: { items: readonly BatonHolder[]; label?: string }) {
  return (
    <ol aria-label={label} className="flex flex-wrap items-center gap-y-0.5 text-dense text-text-subtle">
      {items.map((item, index) => {
        const before = items[index - 1]
        return (
          <li
            key={item.label}
            aria-current={item.state === 'now' ? 'step' : undefined}
            className="flex items-center gap-1.5 whitespace-nowrap"
          >
            {before && (
              <span
                aria-hidden="true"
                className={classNames(
                  'mx-1.5 h-0.5 w-4',
                  before.state === 'done' ? 'bg-element-primary' : 'bg-border-gray-light',
                )}
              />
            )}
            <span
              aria-hidden="true"
              className={classNames('flex size-4 items-center justify-center rounded-full', discs[item.state])}
            >
              {item.state === 'done' && <Check className="!size-2.5 !stroke-4" />}
            </span>
            <span className={item.state === 'now' ? 'font-bold text-text-primary' : 'max-md:sr-only'}>
              {item.label}
              {item.state !== 'next' && (
                <span className="sr-only">{item.state === 'now' ? ' (지금 담당)' : ' (마침)'}</span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
