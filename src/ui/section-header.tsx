import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface SectionHeaderProps {
  title: ReactNode
  id?: string
  level?: 2 | 3
  icon?: ReactNode
  /** Link or note at the right end. */
  action?: ReactNode
  lead?: ReactNode
  /** Draws the line that groups what follows. */
  rule?: 'none' | 'plain' | 'danger'
}

const rules = {
  none: 'mb-4',
  plain: 'border-b-2 border-border-gray-darker pb-2.5',
  danger: 'border-b-2 border-border-danger pb-2.5',
}

export function SectionHeader({ title, id, level = 2, icon, action, lead, rule = 'none' }: SectionHeaderProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  const big = level === 2 && rule === 'none'
  return (
    <div className={classNames('flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2', rules[rule])}>
      <div className="min-w-0">
        <Title
          id={id}
          className={classNames(
            'flex items-center gap-2',
            big ? 'text-2xl tracking-tight max-md:text-xl' : 'text-lg',
            rule === 'danger' && 'text-text-danger',
          )}
        >
          {icon}
          {title}
        </Title>
        {lead && <p className="mt-0.5 text-sm text-text-subtle">{lead}</p>}
      </div>
      {action && <div className="text-sm text-text-subtle">{action}</div>}
    </div>
  )
}
