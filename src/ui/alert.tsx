import { Info } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { toneIcons, type Tone } from './tone'

export interface AlertProps {
  tone?: Exclude<Tone, 'primary'>
  title?: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Read out when it appears: errors at once, the rest when there is a pause. */
  live?: boolean
  className?: string
}

const surfaces = {
  neutral: 'border-border-gray-light bg-surface-gray-subtler [&>svg]:text-icon-gray-light',
  success: 'border-success-20 bg-surface-success-subtler [&>svg]:text-icon-success',
  warning: 'border-warning-20 bg-surface-warning-subtler [&>svg]:text-icon-warning',
  danger: 'border-danger-20 bg-surface-danger-subtler [&>svg]:text-icon-danger',
  information: 'border-information-20 bg-surface-information-subtler [&>svg]:text-icon-information',
}

export function Alert({ tone = 'information', title, children, actions, live, className }: AlertProps) {
  return (
    <div
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
      className={classNames(
        'flex gap-3 rounded-control border px-4 py-3.5 text-md text-text-basic',
        surfaces[tone],
        className,
      )}
    >
      {toneIcons[tone] ?? <Info />}
      <div className="min-w-0 flex-1">
        {title && <p className="font-bold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
        {actions && <div className="mt-3 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
