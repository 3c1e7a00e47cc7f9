import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook, controlSizes, describeField, Field, type ControlSize, type FieldProps } from './field'

type Native = Omit<ComponentProps<'input'>, 'size' | 'required' | 'name' | 'id' | 'className' | 'type'>

export interface NumberFieldProps extends FieldProps, Native {
  /** Stands in the box after the number: 명, 원, 점. */
  unit?: string
  controlSize?: ControlSize
}

/** A text box with the numeric keypad: unlike type=number it takes "1,200" and never changes on scroll. */
export function NumberField(props: NumberFieldProps) {
  const { label, help, error, required, hideLabel, className, id, name, unit, controlSize = 48, ...rest } = props
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <span className="relative block">
        <input
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={classNames(
            controlLook,
            controlSizes[controlSize],
            'tabular text-right',
            unit && (unit.length > 1 ? 'pr-16' : 'pr-11'),
          )}
          {...describeField(field)}
          {...rest}
        />
        {unit && (
          <span className="pointer-events-none absolute inset-y-0 right-4 flex items-center text-md text-text-subtle">
            {unit}
          </span>
        )}
      </span>
    </Field>
  )
}
