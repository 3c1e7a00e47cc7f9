import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { classNames } from './class-names'
import { controlLook, controlSizes, describeField, Field, type ControlSize, type FieldProps } from './field'

export interface Option {
  value: string
  label: string
  disabled?: boolean
}

export interface OptionGroup {
  label: string
  options: readonly Option[]
}

type Native = Omit<ComponentProps<'select'>, 'size' | 'required' | 'name' | 'id' | 'className' | 'children'>

export interface SelectFieldProps extends FieldProps, Native {
  options: readonly (Option | OptionGroup)[]
  /** First choice, with an empty value. */
  placeholder?: string
  controlSize?: ControlSize
}

const renderOption = (option: Option) => (
  <option key={option.value} value={option.value} disabled={option.disabled}>
    {option.label}
  </option>
)

export function SelectField(props: SelectFieldProps) {
  const {
    label,
    help,
    error,
    required,
    hideLabel,
    className,
    id,
    name,
    options,
    placeholder,
    controlSize = 48,
    ...rest
  } = props
  const field = { name, id, label, help, error, required, hideLabel, className }
  return (
    <Field {...field}>
      <span className="relative block">
        <select
          // React resets a form after its action, but leaves a select at its first default: a new key renews it.
          key={String(rest.defaultValue ?? '')}
          className={classNames(controlLook, controlSizes[controlSize], 'appearance-none truncate pr-10')}
          {...describeField(field)}
          {...rest}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(renderOption)}
              </optgroup>
            ) : (
              renderOption(option)
            ),
          )}
        </select>
        <ChevronDown className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-icon-gray" />
      </span>
    </Field>
  )
}
