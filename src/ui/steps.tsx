import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type StepState = 'done' | 'now' | 'next'

export interface Step {
  label: string
  state: StepState
  lines?: readonly ReactNode[]
}

const words: Record<StepState, string> = { done: '마침', now: '지금', next: '다음' }
const discs: Record<StepState, string> = {
  done: 'border-element-primary bg-element-primary text-text-inverse-static',
  now: 'border-element-primary bg-surface-white text-text-primary ring-4 ring-border-primary-light',
  next: 'border-border-gray bg-surface-white text-text-subtle',
}

/** The life of a record in order: across on wide screens, down on a phone. */
export function Steps({ label, items }: { label: string; items: readonly Step[] }) {
  return (
    <ol aria-label={label} className="grid md:flex">
      {items.map((step, index) => (
        <li
          key={step.label}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="relative flex-1 text-sm text-text-subtle max-md:min-h-16 max-md:pb-5 max-md:pl-12 max-md:last:min-h-0 max-md:last:pb-0 md:pt-11 md:pr-3"
        >
          {index < items.length - 1 && (
            <span
              aria-hidden="true"
              className={classNames(
                'absolute max-md:top-8 max-md:bottom-0 max-md:left-[1.5rem] max-md:w-0.5 md:top-[1.5rem] md:right-0 md:left-8 md:h-0.5',
                step.state === 'done' ? 'bg-element-primary' : 'bg-border-gray-light',
              )}
            />
          )}
          <span
            aria-hidden="true"
            className={classNames(
              'tabular absolute top-0 left-0 flex size-8 items-center justify-center rounded-full border-2 font-bold',
              discs[step.state],
            )}
          >
            {step.state === 'done' ? <Check className="!size-4 !stroke-3" /> : index + 1}
          </span>
          <b className={classNames('block text-md', step.state === 'now' ? 'text-text-primary' : 'text-text-basic')}>
            {step.label}
            <span className="sr-only"> ({words[step.state]})</span>
          </b>
          {step.lines?.map((line, at) => (
            <span key={at} className="block">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ol>
  )
}
