'use client'

import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { classNames } from './class-names'

export interface DialogProps {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  title: string
  children: ReactNode
  /** Buttons at the foot, the main one last. */
  actions?: ReactNode
  wide?: boolean
  /** Interrupts: only its buttons close it. */
  urgent?: boolean
}

export function Dialog({ isOpen, onOpenChange, title, children, actions, wide, urgent }: DialogProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={!urgent}
      isKeyboardDismissDisabled={urgent}
      className="fixed inset-0 z-50 grid place-items-center overflow-y-auto bg-background-dim p-4"
    >
      <Modal className={classNames('w-full', wide ? 'max-w-wide-dialog' : 'max-w-dialog')}>
        <AriaDialog
          role={urgent ? 'alertdialog' : 'dialog'}
          className="rounded-card border border-border-gray bg-surface-white p-8 shadow-dialog outline-none max-md:p-6"
        >
          <Heading slot="title" level={2} className="text-2xl">
            {title}
          </Heading>
          <div className="mt-3">{children}</div>
          {actions && <div className="mt-6 flex flex-wrap justify-end gap-2 max-md:*:flex-1">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
