'use client'

import { useActionState, useState } from 'react'
import { untouched } from '@/shared/form-state'
import type { WorkingCalendar } from '@/shared/working-days'
import { FormMessages } from '@/ui/form-messages'
import { ReasonForm } from '@/ui/reason-form'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { closeRoundAction, extendRoundAction, openRoundAction } from '../actions'
import { DeadlineField } from './deadline-field'
import { koreanNumber } from '@/shared/korean-number'

interface ScheduledRound {
  readonly id: string
  readonly version: number
}

const Key = ({ round }: { round: ScheduledRound }) => (
  <>
    <input type="hidden" name="roundId" value={round.id} />
    <input type="hidden" name="version" value={round.version} />
  </>
)

/** The button carries the number of people it writes to. */
export function OpenForm({ round, people }: { round: ScheduledRound; people: number }) {
  const [state, formAction] = useActionState(openRoundAction, untouched)
  return (
    <form action={formAction} className="grid gap-4">
      <FormMessages state={state} />
      <Key round={round} />
      <div>
        <SubmitButton busyText="알리는 중">
          {people > 0 ? `담당자 ${koreanNumber(people)}명에게 알리고 시작` : '시작'}
        </SubmitButton>
      </div>
    </form>
  )
}

interface ExtendFormProps {
  readonly round: ScheduledRound
  readonly people: number
  readonly calendar: WorkingCalendar
  readonly now: string
  /** Offered: the first working day after the present closing. */
  readonly suggested: string
}

export function ExtendForm({ round, people, calendar, now, suggested }: ExtendFormProps) {
  const [state, formAction] = useActionState(extendRoundAction, untouched)
  const [closesAt, setClosesAt] = useState(state.values?.closesAt ?? suggested)
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <Key round={round} />
      <DeadlineField
        name="closesAt"
        label="새 마감"
        required
        calendar={calendar}
        value={closesAt}
        onChange={setClosesAt}
        countedFrom={now}
        countedInWords="내일부터"
        error={state.fieldErrors?.closesAt}
      />
      <TextareaField
        name="reason"
        label="늘리는 까닭"
        required
        rows={2}
        defaultValue={state.values?.reason}
        error={state.fieldErrors?.reason}
        help="알림과 메일에 그대로 적힙니다."
      />
      <div>
        <SubmitButton busyText="늘리는 중">
          {people > 0 ? `기간을 늘리고 담당자 ${koreanNumber(people)}명에게 알리기` : '기간 늘리기'}
        </SubmitButton>
      </div>
    </form>
  )
}

export const CloseForm = ({ round }: { round: ScheduledRound }) => (
  <ReasonForm
    action={closeRoundAction}
    fields={{ roundId: round.id, version: round.version }}
    idPrefix="close-"
    label="지금 마감하는 까닭"
    help="쓰던 답은 남지만 제출할 수 없게 됩니다. 잘못 마감했으면 기간을 늘려 다시 엽니다."
    button="지금 마감"
    size={40}
    busyText="마감하는 중"
  />
)
