import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { errorText, FieldLabel, FieldNotes, type FieldProps } from './field'

export interface RadioOption {
  value: string
  label: ReactNode
  help?: ReactNode
  disabled?: boolean
}

export interface RadioGroupProps extends FieldProps {
  options: readonly RadioOption[]
  defaultValue?: string
  /** Boxes side by side from 768 px. */
  columns?: 1 | 2 | 3 | 4
}

const grids = { 1: '', 2: 'md:grid-cols-2', 3: 'md:grid-cols-3', 4: 'md:grid-cols-4' }

export function RadioGroup(props: RadioGroupProps) {
  const {
    name,
    id = name,
    label,
    options,
    defaultValue,
    help,
    error,
    required,
    hideLabel,
    columns = 1,
    className,
  } = props
  const wrong = errorText(error) !== undefined
  const described = [help ? `${id}-help` : '', wrong ? `${id}-error` : ''].filter(Boolean).join(' ')
  return (
    <fieldset className={classNames('min-w-0', className)} aria-describedby={described || undefined}>
      <legend className={hideLabel ? 'sr-only' : 'mb-2 text-base leading-snug font-bold'}>
        <FieldLabel required={required}>{label}</FieldLabel>
      </legend>
      <div className={classNames('grid gap-2.5', grids[columns])}>
        {options.map((option, index) => (
          <label
            key={option.value}
            className={classNames(
              'flex items-start gap-3 rounded-box border bg-surface-white px-5 py-3.5 hover:bg-surface-gray-subtler has-checked:border-border-primary has-checked:bg-surface-primary-subtler has-checked:inset-ring has-checked:inset-ring-border-primary has-disabled:cursor-not-allowed has-disabled:bg-surface-disabled has-disabled:text-text-disabled-on',
              wrong ? 'border-input-border-error' : 'border-border-gray',
            )}
          >
            <input
              type="radio"
              // The error summary links to the group's id: the first box takes it.
              id={index === 0 ? id : `${id}-${option.value}`}
              name={name}
              value={option.value}
              defaultChecked={option.value === defaultValue}
              disabled={option.disabled}
              aria-describedby={option.help ? `${id}-${option.value}-help` : undefined}
              className="mt-0.5 size-5.5 shrink-0"
            />
            <span className="min-w-0">
              <span className="font-bold">{option.label}</span>
              {option.help && (
                <span id={`${id}-${option.value}-help`} className="block text-sm text-text-subtle">
                  {option.help}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
      <FieldNotes id={id} help={help} error={error} />
    </fieldset>
  )
}
