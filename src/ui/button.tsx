import type { ComponentProps, ReactNode } from 'react'
import { buttonLook, type ButtonStyle } from './button-look'

export interface ButtonProps extends ButtonStyle, Omit<ComponentProps<'button'>, 'className'> {
  icon?: ReactNode
}

export function Button({ look, size, block, className, icon, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={buttonLook({ look, size, block, className })} {...rest}>
      {icon}
      {children}
    </button>
  )
}
