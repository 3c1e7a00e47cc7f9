import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { describeField, Field, type FieldProps } from './field'

type Native = Omit<ComponentProps<'input'>, 'size' | 'required' | 'name' | 'id' | 'className' | 'type'>

export interface FileFieldProps extends FieldProps, Native {}

export function FileField({ label, help, error, required, hideLabel, className, id, name, ...rest }: FileFieldProps) {
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <input
        type="file"
        className={classNames(
          'w-full min-w-0 rounded-control border border-dashed border-input-border bg-input-surface p-2 text-sm aria-invalid:border-input-border-error',
          'file:mr-3 file:min-h-10 file:cursor-pointer file:rounded-control file:border file:border-button-tertiary-border file:bg-surface-white file:px-3.5 file:font-bold file:text-text-basic',
        )}
        {...describeField(field)}
        {...rest}
      />
    </Field>
  )
}
