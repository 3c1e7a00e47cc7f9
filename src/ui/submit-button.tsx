'use client'

import type { MouseEvent } from 'react'
import { useFormStatus } from 'react-dom'
import { Button, type ButtonProps } from './button'

export interface SubmitButtonProps extends Omit<ButtonProps, 'type' | 'onClick'> {
  busyText?: string
}

export function SubmitButton({
  children,
  icon,
  busyText = '저장하는 중',
  look = 'filled',
  ...rest
}: SubmitButtonProps) {
  const { pending } = useFormStatus()
  const hold = (event: MouseEvent) => {
    if (pending) event.preventDefault()
  }
  return (
    <Button type="submit" look={look} aria-disabled={pending || undefined} onClick={hold} {...rest}>
      {/* Both texts lie in one cell, so the button keeps the width of the longer one. */}
      <span className="grid *:col-start-1 *:row-start-1 *:inline-flex *:items-center *:justify-center *:gap-1.5">
        <span className={pending ? 'invisible' : undefined}>
          {icon}
          {children}
        </span>
        <span className={pending ? undefined : 'invisible'} aria-live="polite">
          {pending ? busyText : <span aria-hidden="true">{busyText}</span>}
        </span>
      </span>
    </Button>
  )
}
