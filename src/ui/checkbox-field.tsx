import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { describeField, FieldLabel, FieldNotes, type FieldProps } from './field'

type Native = Omit<ComponentProps<'input'>, 'required' | 'name' | 'id' | 'className' | 'type'>

export interface CheckboxFieldProps extends Omit<FieldProps, 'hideLabel'>, Native {}

export function CheckboxField({ label, help, error, required, className, id = '', name, ...rest }: CheckboxFieldProps) {
  // Boxes of one name differ by value, and so do their ids.
  const own = id || (rest.value === undefined ? name : `${name}-${rest.value}`)
  return (
    <div className={classNames('min-w-0', className)}>
      <label className="flex w-fit items-start gap-3 py-1">
        <input
          type="checkbox"
          className="mt-px size-6 shrink-0 aria-invalid:outline-2 aria-invalid:outline-input-border-error"
          {...describeField({ name, id: own, label, help, error, required })}
          {...rest}
        />
        <span>
          <FieldLabel required={required}>{label}</FieldLabel>
        </span>
      </label>
      <FieldNotes id={own} help={help} error={error} />
    </div>
  )
}
