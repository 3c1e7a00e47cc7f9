import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import { classNames } from './class-names'

export interface PageHeaderProps {
  title: ReactNode
  lead?: ReactNode
  breadcrumbs?: readonly Crumb[]
  /** Status words above the title. */
  tags?: ReactNode
  actions?: ReactNode
  /** Work screens carry a smaller title. */
  size?: 'public' | 'work'
  children?: ReactNode
}

export function PageHeader({ title, lead, breadcrumbs, tags, actions, size = 'public', children }: PageHeaderProps) {
  const work = size === 'work'
  return (
    <div className={work ? 'pt-5 pb-4' : 'pt-6 pb-6 max-md:pt-4 max-md:pb-5'}>
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div
        className={classNames(
          'flex flex-wrap items-end justify-between gap-x-6 gap-y-4',
          breadcrumbs && 'mt-5 max-md:mt-3',
        )}
      >
        <div className="min-w-0">
          {tags && <div className="mb-2 flex flex-wrap items-center gap-2 text-sm text-text-subtle">{tags}</div>}
          <h1
            className={
              work ? 'text-[2.6rem] leading-snug max-md:text-[2.2rem]' : 'text-4xl tracking-tight max-md:text-3xl'
            }
          >
            {title}
          </h1>
          {lead && <p className={classNames('mt-1 text-text-subtle', work ? 'text-sm' : 'text-base')}>{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-2 max-md:w-full max-md:*:flex-1 print:hidden">{actions}</div>}
      </div>
      {children}
    </div>
  )
}
