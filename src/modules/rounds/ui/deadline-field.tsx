'use client'

import type { WorkingCalendar } from '@/shared/working-days'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/date-field'
import type { FieldError } from '@/ui/field'
import { dayWithWeekday, deadlineNotes } from '../domain/deadline-notes'

interface DeadlineFieldProps {
  readonly name: string
  readonly label: string
  readonly calendar: WorkingCalendar
  readonly value: string
  readonly onChange: (value: string) => void
  /** From when working days are counted, and what comes before the number: `오늘부터`. */
  readonly countedFrom?: string | null
  readonly countedInWords?: string
  readonly id?: string
  readonly required?: boolean
  readonly help?: string
  readonly error?: FieldError
}

/** A day and time in Korea that says what it means: how many working days, and whether anybody works then. */
export function DeadlineField(props: DeadlineFieldProps) {
  const { calendar, value, onChange, countedFrom = null, countedInWords, ...field } = props
  const notes = deadlineNotes(calendar, value, countedFrom)
  return (
    <div>
      <DateField {...field} type="datetime-local" value={value} onChange={({ target }) => onChange(target.value)} />
      {notes && (
        <div className="mt-1.5 grid justify-items-start gap-1.5 text-sm" aria-live="polite">
          {notes.workingDays !== null && countedInWords && (
            <p>
              {dayWithWeekday(value.slice(0, 10))} · {countedInWords} 근무일 {notes.workingDays}일
            </p>
          )}
          {notes.dayOff && (
            <>
              <p className="font-bold text-text-warning">
                {dayWithWeekday(value.slice(0, 10))}은 쉬는 날입니다: {notes.dayOff.name}
              </p>
              <Button size={32} onClick={() => onChange(notes.dayOff!.next)}>
                다음 근무일 {notes.dayOff.nextInWords}로 바꾸기
              </Button>
            </>
          )}
          {!notes.isYearKnown && (
            <p className="text-text-subtle">
              {value.slice(0, 4)}년의 공휴일이 아직 관보에 나지 않아 토·일요일만 살폈습니다.
            </p>
          )}
        </div>
      )}
    </div>
  )
}
