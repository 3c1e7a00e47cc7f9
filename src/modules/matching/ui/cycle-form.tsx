'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { FormMessages } from '@/ui/form-messages'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { startCycleAction } from '../actions'
import { type PlaceGroup, placeGroupNames } from '../domain/settings/cycle-settings'
import { koreanNumber } from '@/shared/korean-number'

interface CycleFormProps {
  readonly roundId: string
  readonly suggestedName: string
  readonly declined: number
  readonly agreed: number
  /** Groups with room, in the order places are offered, with their regions. */
  readonly groups: readonly { readonly group: PlaceGroup; readonly regions: number }[]
}

/** What to match again: places that were declined, or places that are left for one group of regions. */
export function CycleForm({ roundId, suggestedName, declined, agreed, groups }: CycleFormProps) {
  const [state, formAction] = useActionState(startCycleAction, untouched)
  const fieldOf = (name: string, stored = '') => ({
    name,
    id: `cycle-${name}`,
    defaultValue: state.values?.[name] ?? stored,
    error: state.fieldErrors?.[name],
  })
  const [first] = groups
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} idPrefix="cycle-" />
      <input type="hidden" name="roundId" value={roundId} />
      <TextField {...fieldOf('name', suggestedName)} label="재매칭 이름" required controlSize={40} />
      <RadioGroup
        {...fieldOf('cause', declined > 0 ? 'declines' : (first?.group ?? 'declines'))}
        label="무엇을 다시 매칭할지"
        options={[
          {
            value: 'declines',
            label: `거절된 자리 ${koreanNumber(declined)}건`,
            help: `거절한 쌍은 다시 잇지 않고, 양쪽이 수락한 ${koreanNumber(agreed)}건은 움직이지 않습니다.`,
            disabled: declined === 0,
          },
          ...groups.map(({ group, regions }) => ({
            value: group,
            label: `남은 자리를 ${placeGroupNames[group]}에`,
            help: `${koreanNumber(regions)}곳. 지금의 결연은 하나도 움직이지 않습니다.`,
          })),
        ]}
      />
      <NumberField
        {...fieldOf('changeBudget')}
        label="바꿀 수 있는 다른 결연"
        unit="건"
        controlSize={40}
        className="max-w-[28rem]"
        help="거절된 자리를 채우려고 움직여도 되는 다른 결연의 수입니다. 비워 두면 필요한 만큼만 찾아 씁니다."
      />
      <div>
        <SubmitButton size={40} busyText="찾는 중">
          다시 매칭
        </SubmitButton>
      </div>
    </form>
  )
}
