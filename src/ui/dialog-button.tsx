'use client'

import { useState, type ReactNode } from 'react'
import { Button } from './button'
import type { ButtonLook, ButtonSize } from './button-look'
import { Dialog } from './dialog'

export interface DialogButtonProps {
  label: string
  title: string
  children: ReactNode
  icon?: ReactNode
  look?: ButtonLook
  size?: ButtonSize
  wide?: boolean
  closeText?: string
}

/** A button that opens what a server component gives it, for example a form that asks for a reason. */
export function DialogButton({
  label,
  title,
  children,
  icon,
  look,
  size,
  wide,
  closeText = '닫기',
}: DialogButtonProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button look={look} size={size} icon={icon} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={title}
        wide={wide}
        actions={<Button onClick={() => setOpen(false)}>{closeText}</Button>}
      >
        {children}
      </Dialog>
    </>
  )
}
