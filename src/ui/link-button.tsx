import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonLook, type ButtonStyle } from './button-look'

export interface LinkButtonProps extends ButtonStyle {
  href: string
  icon?: ReactNode
  children: ReactNode
  /** Files leave by a plain link: no prefetch, and the browser saves them. */
  download?: boolean
  'aria-label'?: string
}

export function LinkButton({ href, icon, children, download, look, size, block, className, ...rest }: LinkButtonProps) {
  const style = buttonLook({ look, size, block, className })
  if (download) {
    return (
      <a href={href} download className={style} {...rest}>
        {icon}
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={style} {...rest}>
      {icon}
      {children}
    </Link>
  )
}
