import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { toneIcons, toneSurfaces, type Tone } from './tone'

export interface TagProps {
  children: ReactNode
  tone?: Tone
  /** Replaces the sign of the tone. */
  icon?: ReactNode
  size?: 'small' | 'large'
}

export function Tag({ children, tone = 'neutral', icon = toneIcons[tone], size = 'small' }: TagProps) {
  return (
    <span
      className={classNames(
        'inline-flex w-fit items-center gap-1 rounded-tag border px-2 align-middle font-bold whitespace-nowrap',
        size === 'small'
          ? 'text-xs leading-[2.2rem] [&_svg.lucide]:size-3.5'
          : 'text-sm leading-[2.6rem] [&_svg.lucide]:size-4',
        toneSurfaces[tone],
      )}
    >
      {icon}
      {children}
    </span>
  )
}
