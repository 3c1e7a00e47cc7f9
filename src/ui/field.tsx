import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type FieldError = string | readonly string[] | undefined

export interface FieldProps {
  name: string
  label: ReactNode
  /** Defaults to the name; the error summary links to it. */
  id?: string
  help?: ReactNode
  error?: FieldError
  required?: boolean
  /** Keeps the label for screen readers only. */
  hideLabel?: boolean
  className?: string
}

export const errorText = (error: FieldError): string | undefined =>
  (typeof error === 'string' ? error : error?.join(' ')) || undefined

/** What a control needs to be tied to its label, help and error. */
export function describeField({ name, id = name, help, error, required }: FieldProps) {
  const wrong = errorText(error) !== undefined
  const described = [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ')
  return {
    id,
    name,
    'aria-describedby': described || undefined,
    'aria-invalid': wrong || undefined,
    'aria-required': required || undefined,
  }
}

export function FieldLabel({ children, required }: { children: ReactNode; required?: boolean }) {
  return (
    <>
      {children}
      {required && (
        <span className="ml-0.5 text-text-danger">
          <span aria-hidden="true">*</span>
          <span className="sr-only"> (필수)</span>
        </span>
      )}
    </>
  )
}

export function FieldNotes({ id, help, error }: { id: string; help?: ReactNode; error?: FieldError }) {
  const wrong = errorText(error)
  return (
    <>
      {wrong && (
        <p id={`${id}-error`} className="mt-1.5 flex items-start gap-1.5 text-sm font-bold text-text-danger">
          <CircleAlert className="mt-0.5 !size-4.5" />
          {wrong}
        </p>
      )}
      {help && (
        <p id={`${id}-help`} className="mt-1.5 text-sm text-text-subtle">
          {help}
        </p>
      )}
    </>
  )
}

export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const id = field.id ?? field.name
  return (
    <div className={classNames('min-w-0', field.className)}>
      <label htmlFor={id} className={field.hideLabel ? 'sr-only' : 'mb-2 block w-fit text-base leading-snug font-bold'}>
        <FieldLabel required={field.required}>{field.label}</FieldLabel>
      </label>
      {children}
      <FieldNotes id={id} help={field.help} error={field.error} />
    </div>
  )
}

export const controlLook =
  'w-full min-w-0 rounded-control border border-input-border bg-input-surface px-4 text-text-basic placeholder:text-text-disabled-on focus:border-input-border-active aria-invalid:border-2 aria-invalid:border-input-border-error disabled:border-input-border-disabled disabled:bg-input-surface-disabled disabled:text-text-disabled-on read-only:[&:not(select)]:bg-surface-gray-subtler'

export type ControlSize = 48 | 40
export const controlSizes: Record<ControlSize, string> = { 48: 'h-12 text-base', 40: 'h-10 px-3 text-sm' }
