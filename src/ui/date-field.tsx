import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook, controlSizes, describeField, Field, type ControlSize, type FieldProps } from './field'

type Native = Omit<ComponentProps<'input'>, 'size' | 'required' | 'name' | 'id' | 'className' | 'type'>

export interface DateFieldProps extends FieldProps, Native {
  type?: 'date' | 'month' | 'datetime-local'
  controlSize?: ControlSize
}

export function DateField({
  label,
  help,
  error,
  required,
  hideLabel,
  className,
  id,
  name,
  type = 'date',
  controlSize = 48,
  ...rest
}: DateFieldProps) {
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <input
        type={type}
        className={classNames(controlLook, controlSizes[controlSize], 'tabular')}
        {...describeField(field)}
        {...rest}
      />
    </Field>
  )
}
