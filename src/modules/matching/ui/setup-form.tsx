'use client'

import { FormMessages } from '@/ui/form-messages'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { useEditForm } from '@/ui/use-edit-form'
import { updateDraftAction } from '../actions'
import { limitedKindNames } from '../domain/settings/check-settings'
import { type CountLimits, type RunSettings, limitedKinds } from '../domain/settings/run-settings'
import { WeightFields } from './weight-fields'
import { koreanNumber } from '@/shared/korean-number'

interface SetupFormProps {
  readonly run: { readonly id: string; readonly name: string; readonly version: number; readonly settings: RunSettings }
  readonly standingCount: number
}

const unlimited = 1_000
const asField = (value: number | undefined) => (value === undefined || value >= unlimited ? '' : String(value))

/** The scalar part of a draft: name, weights, limits, what to do with ties that stand, what to lift first. */
export function SetupForm({ run, standingCount }: SetupFormProps) {
  const { state, formAction, fieldOf } = useEditForm(updateDraftAction)
  const { settings } = run
  const range = (key: string, label: string, limits: CountLimits | undefined) => (
    <div className="grid grid-cols-[minmax(0,1fr)_10rem_10rem] items-end gap-3 max-md:grid-cols-2" key={key}>
      <span className="self-center text-md font-bold max-md:col-span-2">{label}</span>
      <NumberField
        {...fieldOf(`${key}.min`, asField(limits?.min || undefined))}
        label={`${label} 최소`}
        hideLabel
        placeholder="최소"
        unit="곳"
        controlSize={40}
      />
      <NumberField
        {...fieldOf(`${key}.max`, asField(limits?.max))}
        label={`${label} 최대`}
        hideLabel
        placeholder="최대"
        unit="곳"
        controlSize={40}
      />
    </div>
  )
  return (
    <form action={formAction} className="grid gap-8" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="runId" value={run.id} />
      <input type="hidden" name="version" value={run.version} />
      <TextField
        {...fieldOf('name', run.name)}
        label="실행 이름"
        required
        help="나중에 견주어 볼 때 알아볼 이름입니다."
      />
      <WeightFields runId={run.id} saved={settings.weights} error={state.fieldErrors?.weights} />
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-lg font-bold">지역마다 둘 기관</legend>
        <p className="text-sm text-text-subtle">
          비워 두면 제한하지 않습니다. 지역마다 다르게 정하려면 아래 ‘지역별 기관 수’를 쓰세요.
        </p>
        {range('region', '모두 합쳐', settings.region)}
        {limitedKinds.map((kind) => range(`kind.${kind}`, limitedKindNames[kind], settings.kinds[kind]))}
        <div className="grid gap-4 md:grid-cols-2">
          <NumberField
            {...fieldOf('groupMaximum', asField(settings.groupMaximum ?? undefined))}
            label="같은 기업집단"
            unit="곳"
            help="한 지역에 둘 수 있는 같은 계열 회사의 수"
          />
          <NumberField
            {...fieldOf('reservedPlaces', asField(settings.reservedPlaces || undefined))}
            label="비워 둘 자리"
            unit="곳"
            help="나중에 올 기관을 위해 지역마다 남겨 둡니다."
          />
        </div>
      </fieldset>
      <RadioGroup
        {...fieldOf('standing', settings.standing)}
        label="기존 결연"
        help={`지금 서 있는 결연은 ${koreanNumber(standingCount)}건입니다.`}
        options={[
          { value: 'freeze', label: '모두 그대로 둡니다', help: '새 기관만 더합니다.' },
          {
            value: 'budget',
            label: '체결하지 않은 결연은 바꿀 수 있습니다',
            help: '협약을 체결한 결연은 그대로 두고, 나머지는 아래 건수까지만 바꿉니다.',
          },
        ]}
      />
      <NumberField
        {...fieldOf('changeBudget', String(settings.changeBudget))}
        label="바꿀 수 있는 기존 결연"
        unit="건"
        help="‘바꿀 수 있습니다’를 고른 때만 씁니다."
      />
      <RadioGroup
        {...fieldOf('fairness', settings.fairness)}
        label="무엇을 먼저 높일까요"
        columns={2}
        options={[
          { value: 'total', label: '점수 합', help: '전체 점수 합이 가장 높은 매칭' },
          {
            value: 'floor',
            label: '가장 낮은 지역',
            help: '점수 합이 가장 낮은 지역을 먼저 높이고, 그다음 전체 합을 높입니다.',
          },
        ]}
      />
      <NumberField
        {...fieldOf('seed', asField(settings.seed || undefined))}
        label="추첨 번호"
        help="점수 합이 같은 매칭이 여럿이면 순서로 정합니다. 비우면 코드와 이름 순서, 번호를 적으면 그 번호로 추첨한 순서이며 같은 번호는 늘 같은 결과를 냅니다."
      />
      <div className="flex flex-wrap gap-2">
        <SubmitButton name="next" value="start" busyText="시작하는 중">
          저장하고 실행
        </SubmitButton>
        <SubmitButton name="next" value="stay" look="outlined">
          저장
        </SubmitButton>
      </div>
    </form>
  )
}
