'use client'

import type { FormEvent } from 'react'
import { FieldLabel, FieldNotes } from '@/ui/field'
import { allMonths } from '../domain/offer-wording'

interface MonthPickerProps {
  /** Boxes ticked at first. */
  readonly months: readonly number[]
  readonly error: string | undefined
  readonly help?: string
  readonly required?: boolean
}

const box =
  'flex min-h-11 items-center justify-center gap-2 rounded-control border border-input-border bg-input-surface px-2 text-base has-[:checked]:border-border-primary has-[:checked]:bg-surface-primary-subtler has-[:checked]:font-bold'

/** Twelve boxes and one for the whole year, which ticks and clears them all. Sends `month1`…`month12`, or `yearRound`. */
export function MonthPicker({ months, error, help, required }: MonthPickerProps) {
  function keepInStep({ currentTarget, target }: FormEvent<HTMLFieldSetElement>) {
    const boxes = [...currentTarget.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    const year = boxes.find(({ name }) => name === 'yearRound')!
    const each = boxes.filter((one) => one !== year)
    if (target === year) for (const one of each) one.checked = year.checked
    else year.checked = each.every((one) => one.checked)
  }
  const described = [help && 'months-help', error && 'months-error'].filter(Boolean).join(' ')
  return (
    <fieldset
      id="months"
      tabIndex={-1}
      aria-describedby={described || undefined}
      onChange={keepInStep}
      className="min-w-0"
    >
      <legend className="mb-2 text-base leading-snug font-bold">
        <FieldLabel required={required}>되는 달</FieldLabel>
      </legend>
      <label className="mb-3 flex w-fit items-center gap-3 py-1">
        <input type="checkbox" name="yearRound" className="size-6" defaultChecked={months.length === 12} />
        연중
      </label>
      <div className="grid grid-cols-6 gap-2 max-md:grid-cols-4 max-xs:grid-cols-3">
        {allMonths.map((month) => (
          <label key={month} className={box}>
            <input type="checkbox" name={`month${month}`} className="size-5" defaultChecked={months.includes(month)} />
            {month}월
          </label>
        ))}
      </div>
      <FieldNotes id="months" help={help} error={error} />
    </fieldset>
  )
}
