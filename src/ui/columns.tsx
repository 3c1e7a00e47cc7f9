import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface ColumnsProps {
  children: ReactNode
  side: ReactNode
  /** Width of the side column on screens from 1024 px; below, it follows the main part. */
  sideWidth?: 'narrow' | 'wide'
  /** Keeps the side column in sight while the main part scrolls. */
  sticky?: boolean
}

const grids = { narrow: 'lg:grid-cols-[minmax(0,1fr)_36.8rem]', wide: 'lg:grid-cols-[minmax(0,1fr)_46rem]' }

export function Columns({ children, side, sideWidth = 'narrow', sticky }: ColumnsProps) {
  return (
    <div className={classNames('grid grid-cols-[minmax(0,1fr)] items-start gap-10 max-md:gap-8', grids[sideWidth])}>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-10 max-md:gap-8">{children}</div>
      <div className={classNames('grid min-w-0 grid-cols-[minmax(0,1fr)] gap-6', sticky && 'lg:sticky lg:top-6')}>
        {side}
      </div>
    </div>
  )
}
