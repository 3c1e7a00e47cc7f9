import type { ReactNode } from 'react'
import { classNames } from './class-names'

export interface CardProps {
  title?: ReactNode
  level?: 2 | 3
  /** Link or button at the right of the title. */
  action?: ReactNode
  tone?: 'plain' | 'soft' | 'navy'
  id?: string
  className?: string
  children?: ReactNode
}

const tones = {
  plain: 'border-border-gray-light bg-surface-white',
  soft: 'border-transparent bg-surface-gray-subtler',
  navy: 'ring-on-dark border-transparent bg-secondary-80 text-white [&_h2]:text-white [&_h3]:text-white',
}

export function Card({ title, level = 2, action, tone = 'plain', id, className, children }: CardProps) {
  const Title = level === 2 ? 'h2' : 'h3'
  const titled = title !== undefined
  const Box = titled ? 'section' : 'div'
  return (
    <Box
      id={id}
      className={classNames('min-w-0 rounded-card border p-6 max-md:px-4 max-md:py-5', tones[tone], className)}
    >
      {titled && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <Title className="text-xl">{title}</Title>
          {action}
        </div>
      )}
      {children}
    </Box>
  )
}
