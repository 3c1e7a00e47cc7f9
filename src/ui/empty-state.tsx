import { Inbox } from 'lucide-react'
import type { ReactNode } from 'react'

export interface EmptyStateProps {
  title: string
  children?: ReactNode
  icon?: ReactNode
  actions?: ReactNode
}

export function EmptyState({ title, children, icon = <Inbox />, actions }: EmptyStateProps) {
  return (
    <div className="px-4 py-10 text-center [&>svg.lucide]:mx-auto [&>svg.lucide]:mb-3 [&>svg.lucide]:size-8 [&>svg.lucide]:text-icon-disabled-on">
      {icon}
      <p className="text-base font-bold">{title}</p>
      {children && <div className="mx-auto mt-1 max-w-dialog text-sm text-text-subtle">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  )
}
