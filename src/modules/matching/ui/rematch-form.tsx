'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { DateField } from '@/ui/date-field'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { type OptionGroup, SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { startRematchAction } from '../actions'
import { disasterSlots, newcomerSlots, withdrawnSlots } from '../domain/settings/rematch-input'

interface RematchFormProps {
  readonly roundId: string
  readonly suggestedName: string
  readonly today: string
  readonly regions: readonly OptionGroup[]
  /** Partners that pledged in the round, and those that may join it. */
  readonly pledged: readonly OptionGroup[]
  readonly joinable: readonly OptionGroup[]
}

const shownSlots = 5

/** What has happened since the match was confirmed, and how much of what stands may change for it. */
export function RematchForm({ roundId, suggestedName, today, regions, pledged, joinable }: RematchFormProps) {
  const [state, formAction] = useActionState(startRematchAction, untouched)
  const fieldOf = (name: string, stored = '') => ({
    name,
    id: name,
    defaultValue: state.values?.[name] ?? stored,
    error: state.fieldErrors?.[name],
  })
  const choosers = (names: readonly string[], label: string, options: readonly OptionGroup[]) =>
    names.map((name) => (
      <SelectField
        key={name}
        {...fieldOf(name)}
        label={`${label} ${name.split('.')[1]}`}
        placeholder="없음"
        controlSize={40}
        options={options}
      />
    ))
  return (
    <form action={formAction} className="grid gap-8" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="roundId" value={roundId} />
      <TextField {...fieldOf('name', suggestedName)} label="재매칭 이름" required />
      <RadioGroup
        {...fieldOf('purpose', 'real')}
        label="목적"
        columns={2}
        options={[
          { value: 'real', label: '실제 재매칭', help: '결과를 확인한 뒤 확정할 수 있습니다.' },
          { value: 'drill', label: '훈련', help: '결과만 봅니다. 확정하지 않습니다.' },
        ]}
      />
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-bold">새 재난지역</legend>
        <p className="text-sm text-text-subtle">이 지역들은 지금 서 있는 결연에 더해 새 기관을 받습니다.</p>
        <div className="grid gap-4 md:grid-cols-2">
          <TextField {...fieldOf('event')} label="재난 이름" help="예: 2026년 11월 호우" />
          <DateField {...fieldOf('declaredOn', today)} label="선포한 날" />
        </div>
        <div className="grid gap-4 md:grid-cols-2">
          {choosers(disasterSlots.slice(0, shownSlots), '재난지역', regions)}
          <NumberField {...fieldOf('partnersEach', '2')} label="지역마다 새로 이을 기관" unit="곳" controlSize={40} />
        </div>
        <Disclosure label="재난지역 더 적기">
          <div className="grid gap-4 md:grid-cols-2">
            {choosers(disasterSlots.slice(shownSlots), '재난지역', regions)}
          </div>
        </Disclosure>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-bold">떠난 기관</legend>
        <p className="text-sm text-text-subtle">이 기관의 결연은 끝나고, 빈자리는 다른 기관이 맡습니다.</p>
        <div className="grid gap-4 md:grid-cols-2">{choosers(withdrawnSlots, '떠난 기관', pledged)}</div>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-lg font-bold">새로 온 기관</legend>
        <div className="grid gap-4 md:grid-cols-2">
          {choosers(newcomerSlots, '새 기관', joinable)}
          <NumberField
            {...fieldOf('newcomerMaximum')}
            label="새 기관이 맡을 수 있는 지역"
            unit="곳까지"
            controlSize={40}
          />
        </div>
      </fieldset>
      <NumberField
        {...fieldOf('changeBudget', '10')}
        label="바꿀 수 있는 기존 결연"
        unit="건"
        help="협약을 체결한 결연은 바꾸지 않습니다. 나머지 결연도 이 건수까지만 다른 곳으로 옮깁니다."
      />
      <div>
        <SubmitButton busyText="시작하는 중">재매칭 실행</SubmitButton>
      </div>
    </form>
  )
}
