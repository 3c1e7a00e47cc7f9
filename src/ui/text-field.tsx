import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook, controlSizes, describeField, Field, type ControlSize, type FieldProps } from './field'

type Native = Omit<ComponentProps<'input'>, 'size' | 'required' | 'name' | 'id' | 'className'>

export interface TextFieldProps extends FieldProps, Native {
  controlSize?: ControlSize
}

export function TextField({
  label,
  help,
  error,
  required,
  hideLabel,
  className,
  id,
  name,
  controlSize = 48,
  ...rest
}: TextFieldProps) {
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <input
        type="text"
        className={classNames(controlLook, controlSizes[controlSize])}
        {...describeField(field)}
        {...rest}
      />
    </Field>
  )
}
