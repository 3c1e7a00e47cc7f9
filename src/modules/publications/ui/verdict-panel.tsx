import { ShieldAlert, ShieldCheck, ShieldQuestion } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from '@/ui/class-names'

type Verdict = 'open' | 'passed' | 'failed'

const boxes: Record<Verdict, string> = {
  open: 'border-border-gray',
  passed: 'border-border-success',
  failed: 'border-border-danger',
}
const heads: Record<Verdict, string> = {
  open: 'bg-surface-secondary-subtler [&>svg]:text-icon-primary',
  passed: 'bg-surface-success-subtler [&>svg]:text-icon-success',
  failed: 'bg-surface-danger-subtler [&>svg]:text-icon-danger',
}
const signs: Record<Verdict, ReactNode> = {
  open: <ShieldQuestion className="!size-8" />,
  passed: <ShieldCheck className="!size-8" />,
  failed: <ShieldAlert className="!size-8" />,
}

interface VerdictPanelProps {
  readonly verdict: Verdict
  readonly title: string
  readonly sentence: ReactNode
  readonly note?: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** One sentence that says it, and below it what it rests on. */
export function VerdictPanel({ verdict, title, sentence, note, actions, children }: VerdictPanelProps) {
  return (
    <section className={classNames('overflow-hidden rounded-card border', boxes[verdict])}>
      <div className={classNames('flex gap-4 p-6 max-md:flex-wrap max-md:p-5', heads[verdict])}>
        {signs[verdict]}
        <div className="min-w-0 flex-1" aria-live="polite">
          <h2 className="text-2xl max-md:text-xl">{title}</h2>
          <p className="mt-1 text-base">{sentence}</p>
          {note && <p className="mt-1 text-sm text-text-subtle">{note}</p>}
        </div>
        {actions && <div className="flex flex-wrap items-start gap-2 max-md:w-full max-md:*:flex-1">{actions}</div>}
      </div>
      {children && <div className="bg-surface-white px-6 py-3 max-md:px-5">{children}</div>}
    </section>
  )
}
