'use client'

import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { NumberField } from '@/ui/number-field'
import { RadioGroup } from '@/ui/radio-group'
import type { useEditForm } from '@/ui/use-edit-form'
import type { RoundRules } from '../domain/round-rules'

interface RuleFieldsProps {
  readonly fieldOf: ReturnType<typeof useEditForm>['fieldOf']
  readonly stored: RoundRules | null
}

const text = (value: number | undefined) => (value === undefined ? null : String(value))

function KindLimits({ kind, fieldOf, stored }: RuleFieldsProps & { readonly kind: PartnerKind }) {
  const name = partnerKindNames[kind]
  const field = { unit: '곳', controlSize: 40 } as const
  return (
    <fieldset className="min-w-0 border-t border-border-gray-light pt-3">
      <legend className="pb-2 text-md font-bold md:float-left md:w-64">{name}</legend>
      <div className="grid gap-3 md:grid-cols-3">
        <NumberField
          {...field}
          label={<span className="text-sm font-normal">지역마다 최소</span>}
          {...fieldOf(`${kind}Minimum`, text(stored?.kinds[kind]?.min))}
        />
        <NumberField
          {...field}
          label={<span className="text-sm font-normal">지역마다 최대</span>}
          {...fieldOf(`${kind}Maximum`, text(stored?.kinds[kind]?.max))}
        />
        <NumberField
          {...field}
          required
          label={<span className="text-sm font-normal">한 기관이 맡는 지역 최대</span>}
          {...fieldOf(`${kind}PerPartner`, text(stored?.partnerMaximum[kind]))}
        />
      </div>
    </fieldset>
  )
}

/** The limits of a round: how many partners a region gets, how many regions a partner takes, how many wishes each has. */
export function RuleFields({ fieldOf, stored }: RuleFieldsProps) {
  const { defaultValue, error } = fieldOf('keepStandingTies', stored && (stored.keepStandingTies ? 'yes' : 'no'))
  return (
    <div className="grid gap-6">
      <div className="grid gap-6 md:grid-cols-3">
        <NumberField
          label="지역마다 기관 최소"
          required
          unit="곳"
          {...fieldOf('regionMinimum', text(stored?.region.min))}
        />
        <NumberField
          label="지역마다 기관 최대"
          required
          unit="곳"
          {...fieldOf('regionMaximum', text(stored?.region.max))}
        />
        <NumberField
          label="희망 순위 최대"
          required
          unit="곳"
          {...fieldOf(
            'wishMaximum',
            text(stored?.wishMaximum),
            '기관도 지역도 이만큼까지 적습니다. 20곳을 넘지 않습니다.',
          )}
        />
      </div>
      <div className="grid gap-4">
        <h3 className="text-md font-bold">
          기관의 종류마다
          <span className="ml-2 text-sm font-normal text-text-subtle">
            지역마다의 최소와 최대는 비워 두면 정하지 않은 것입니다.
          </span>
        </h3>
        {partnerKinds.map((kind) => (
          <KindLimits key={kind} kind={kind} fieldOf={fieldOf} stored={stored} />
        ))}
      </div>
      <RadioGroup
        name="keepStandingTies"
        label="기존 결연"
        required
        columns={2}
        defaultValue={defaultValue}
        error={error}
        options={[
          { value: 'yes', label: '모두 유지', help: '이미 맺은 결연을 먼저 채우고 나머지를 정합니다.' },
          { value: 'no', label: '다시 정함', help: '이미 맺은 결연도 매칭에서 다시 살핍니다.' },
        ]}
      />
    </div>
  )
}

/** The same limits unseen, where they may no longer change. */
export function FixedRules({ rules }: { rules: RoundRules }) {
  const fields: Record<string, number | string> = {
    regionMinimum: rules.region.min,
    regionMaximum: rules.region.max,
    wishMaximum: rules.wishMaximum,
    keepStandingTies: rules.keepStandingTies ? 'yes' : 'no',
  }
  for (const kind of partnerKinds) {
    fields[`${kind}Minimum`] = rules.kinds[kind]?.min ?? ''
    fields[`${kind}Maximum`] = rules.kinds[kind]?.max ?? ''
    fields[`${kind}PerPartner`] = rules.partnerMaximum[kind]
  }
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}
