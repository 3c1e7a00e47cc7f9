'use client'

import { useActionState } from 'react'
import { type FormAction, untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { Dock } from '@/ui/dock'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { discardImportAction } from '../actions'
import type { ImportKey } from './change-form'

const Key = ({ of }: { of: ImportKey }) => (
  <>
    <input type="hidden" name="importId" value={of.importId} />
    <input type="hidden" name="version" value={of.version} />
  </>
)

interface ImportDockProps {
  readonly of: ImportKey
  readonly ready: number
  readonly isAllRight: boolean
  readonly canDiscard: boolean
  /** The submission is late and needs a reason. */
  readonly isLate: boolean
  readonly note: string
  readonly save: FormAction<number>
}

/** Saving what is right, or giving the sheet up. The number of rows is on the button and goes with it. */
export function ImportDock({ of, ready, isAllRight, canDiscard, isLate, note, save }: ImportDockProps) {
  const [saved, saveForm] = useActionState(save, untouched)
  const [discarded, discardForm] = useActionState(discardImportAction, untouched)
  const refusal = saved.status === 'refused' || saved.status === 'invalid' ? saved : discarded
  return (
    <>
      {refusal.message && (
        <Alert tone="danger" live className="mt-6">
          {refusal.message}
        </Alert>
      )}
      <Dock note={note}>
        {canDiscard && (
          <form action={discardForm} className="grid">
            <Key of={of} />
            <SubmitButton look="outlined" busyText="취소하는 중">
              올리기 취소
            </SubmitButton>
          </form>
        )}
        {ready > 0 && (
          <form action={saveForm} className="grid gap-2">
            <Key of={of} />
            <input type="hidden" name="rows" value={ready} />
            {isLate && <TextField name="lateReason" label="늦은 사유" controlSize={40} maxLength={500} required />}
            <SubmitButton>{isAllRight ? `${ready}행 모두 저장` : `맞는 ${ready}행 저장`}</SubmitButton>
          </form>
        )}
      </Dock>
    </>
  )
}

export function UndoForm({ of, undo }: { of: ImportKey; undo: FormAction<number> }) {
  const [state, formAction] = useActionState(undo, untouched)
  return (
    <form action={formAction} className="grid gap-2">
      <Key of={of} />
      <SubmitButton look="outlined" size={40} busyText="되돌리는 중">
        되돌리기
      </SubmitButton>
      {state.status === 'refused' && (
        <p role="alert" className="text-sm font-bold text-text-danger">
          {state.message}
        </p>
      )}
    </form>
  )
}
