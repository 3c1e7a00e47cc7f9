'use client'

import { CircleAlert } from 'lucide-react'
import { useEffect, useRef } from 'react'

export interface FormError {
  /** Id of the field, which is its name unless told otherwise. */
  field?: string
  message: string
}

export interface FormErrorSummaryProps {
  errors: readonly FormError[]
  title?: string
  /** Whatever is new with each answer of the server: the same errors again take focus again. */
  attempt?: unknown
}

export function FormErrorSummary({ errors, title, attempt }: FormErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  // By content, since callers build the list anew on every render and focus must not be stolen then.
  const told = errors.map((error) => `${error.field} ${error.message}`).join('\n')
  useEffect(() => {
    if (told) box.current?.focus()
  }, [told, attempt])

  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      aria-labelledby="form-error-summary"
      className="flex gap-3 rounded-box border border-border-danger bg-surface-danger-subtler px-5 py-4 focus:outline-3 focus:outline-offset-2 focus:outline-border-danger"
    >
      <CircleAlert className="mt-0.5 text-icon-danger" />
      <div>
        <p id="form-error-summary" className="font-bold">
          {title ?? `고칠 곳이 ${errors.length}곳 있습니다`}
        </p>
        <ul className="mt-1 text-md">
          {errors.map((error, index) => (
            <li key={index}>
              {error.field ? (
                <a href={`#${error.field}`} className="link">
                  {error.message}
                </a>
              ) : (
                error.message
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
