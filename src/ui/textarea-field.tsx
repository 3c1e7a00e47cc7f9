import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook, describeField, Field, type FieldProps } from './field'

type Native = Omit<ComponentProps<'textarea'>, 'required' | 'name' | 'id' | 'className'>

export interface TextareaFieldProps extends FieldProps, Native {}

export function TextareaField({
  label,
  help,
  error,
  required,
  hideLabel,
  className,
  id,
  name,
  rows = 4,
  ...rest
}: TextareaFieldProps) {
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <textarea
        rows={rows}
        className={classNames(controlLook, 'block resize-y py-2.5 text-base leading-normal')}
        {...describeField(field)}
        {...rest}
      />
    </Field>
  )
}
