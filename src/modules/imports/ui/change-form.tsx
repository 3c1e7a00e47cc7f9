'use client'

import { type ReactNode, useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { classNames } from '@/ui/class-names'
import { SelectField, type SelectFieldProps } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { changeImportAction } from '../actions'

export interface ImportKey {
  readonly importId: string
  readonly version: number
}

interface ChangeProps {
  readonly of: ImportKey
  readonly change: 'sheet' | 'unit' | 'column' | 'cell' | 'leave' | 'take' | 'answer'
  readonly at?: string
}

function ChangeForm({
  of,
  change,
  at = '',
  children,
  className,
}: ChangeProps & { children: ReactNode; className?: string }) {
  const [state, formAction] = useActionState(changeImportAction, untouched)
  const isRefused = state.status === 'refused' || state.status === 'invalid'
  return (
    <form action={formAction} className={classNames(className ?? 'inline-block')}>
      <input type="hidden" name="importId" value={of.importId} />
      <input type="hidden" name="version" value={of.version} />
      <input type="hidden" name="change" value={change} />
      <input type="hidden" name="at" value={at} />
      {children}
      {isRefused && (
        <p role="alert" className="text-dense text-text-danger">
          {state.fieldErrors?.to ?? state.message}
        </p>
      )}
    </form>
  )
}

interface ActButtonProps extends ChangeProps {
  readonly to?: string
  readonly children: ReactNode
  readonly look?: 'link' | 'filled' | 'outlined'
  readonly isChosen?: boolean
  readonly label?: string
}

/** One click that decides one thing, also without JavaScript. */
export function ActButton({ to = '', children, look = 'link', isChosen, label, ...change }: ActButtonProps) {
  return (
    <ChangeForm {...change}>
      <input type="hidden" name="to" value={to} />
      {look === 'link' ? (
        <button
          type="submit"
          aria-label={label}
          className="min-h-8 px-1 py-1 text-left text-sm font-bold text-text-primary underline underline-offset-4 hover:no-underline print:hidden"
        >
          {children}
        </button>
      ) : (
        <SubmitButton
          look={isChosen ? 'filled' : look}
          size={40}
          busyText="바꾸는 중"
          aria-label={label}
          aria-pressed={isChosen}
        >
          {children}
        </SubmitButton>
      )}
    </ChangeForm>
  )
}

interface CellFormProps {
  readonly of: ImportKey
  readonly row: number
  readonly field: string
  readonly label: string
  readonly text: string
}

/** The cell typed anew. */
export function CellForm({ of, row, field, label, text }: CellFormProps) {
  return (
    <ChangeForm of={of} change="cell" at={`${row}.${field}`} className="flex max-w-[48rem] items-end gap-2">
      <TextField
        key={text}
        name="to"
        id={`cell-${row}-${field}`}
        label={`${row}행 ${label}`}
        hideLabel
        controlSize={40}
        className="min-w-0 flex-1"
        defaultValue={text}
        maxLength={500}
      />
      <SubmitButton look="outlined" size={40} busyText="고치는 중">
        고치기
      </SubmitButton>
    </ChangeForm>
  )
}

interface ChoiceFormProps extends ChangeProps {
  readonly id: string
  readonly label: string
  readonly options: SelectFieldProps['options']
  readonly chosen: string
  readonly button: string
}

export function ChoiceForm({ id, label, options, chosen, button, ...change }: ChoiceFormProps) {
  return (
    <ChangeForm {...change} className="flex items-center gap-2">
      <SelectField
        name="to"
        id={id}
        label={label}
        hideLabel
        controlSize={40}
        className="min-w-0 flex-1"
        options={options}
        defaultValue={chosen}
      />
      <SubmitButton look="outlined" size={40} busyText="바꾸는 중">
        {button}
      </SubmitButton>
    </ChangeForm>
  )
}
