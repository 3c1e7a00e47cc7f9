import { Search } from 'lucide-react'
import { classNames } from './class-names'
import { GetForm } from './get-form'

export interface SearchFieldProps {
  /** Where the form goes; it is a GET, so that the address holds the search. */
  action: string
  label: string
  name?: string
  placeholder?: string
  defaultValue?: string
  size?: 'large' | 'small'
  /** Other conditions of the page, kept in the address. */
  keep?: Readonly<Record<string, string | undefined>>
  buttonText?: string
  className?: string
}

export function SearchField(props: SearchFieldProps) {
  const {
    action,
    label,
    name = 'q',
    placeholder,
    defaultValue,
    size = 'small',
    keep,
    buttonText = '찾기',
    className,
  } = props
  const large = size === 'large'
  const id = `search-${name}-${size}`
  return (
    <GetForm label={label} action={action} keep={keep} className={classNames('min-w-0', className)}>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <div
        className={classNames(
          'flex items-center gap-2 border bg-input-surface has-[input:focus-visible]:outline-3 has-[input:focus-visible]:outline-offset-2 has-[input:focus-visible]:outline-border-primary',
          large
            ? 'h-14 rounded-search border-2 border-text-primary pr-1.5 pl-4'
            : 'h-10 rounded-control border-input-border pr-1 pl-3',
        )}
      >
        <input
          id={id}
          name={name}
          type="search"
          defaultValue={defaultValue}
          placeholder={placeholder}
          autoComplete="off"
          className={classNames(
            'h-full w-full min-w-0 bg-transparent outline-none placeholder:text-text-disabled-on',
            large ? 'text-base' : 'text-sm',
          )}
        />
        {large ? (
          <button
            type="submit"
            className="inline-flex h-10.5 shrink-0 items-center gap-2 rounded-control bg-button-primary-fill px-4 font-bold text-text-inverse-static hover:bg-button-primary-fill-hover"
          >
            <Search />
            {buttonText}
          </button>
        ) : (
          <button
            type="submit"
            className="inline-flex size-8 shrink-0 items-center justify-center rounded-tag hover:bg-surface-gray-subtle"
          >
            <Search />
            <span className="sr-only">{buttonText}</span>
          </button>
        )}
      </div>
    </GetForm>
  )
}
