'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { NumberField } from '@/ui/number-field'
import { type OptionGroup, SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { changeDraftAction } from '../actions'
import { ActButton } from '@/ui/act-button'
import { koreanNumber } from '@/shared/korean-number'

export interface ListedDecision {
  readonly key: string
  readonly text: string
  /** The decision that takes this one back. */
  readonly undo: Readonly<Record<string, string>>
}

interface DecisionListProps {
  readonly runId: string
  readonly title: string
  readonly help: string
  readonly items: readonly ListedDecision[]
  readonly children: React.ReactNode
}

/** Decisions of one sort: those made, each with a button that takes it back, and a form for another. */
export function DecisionList({ runId, title, help, items, children }: DecisionListProps) {
  return (
    <section className="border-t border-border-gray-light pt-5 first:border-t-0 first:pt-0">
      <h3 className="text-md font-bold">
        {title} <span className="tabular text-text-subtle">{koreanNumber(items.length)}건</span>
      </h3>
      <p className="text-sm text-text-subtle">{help}</p>
      {items.length > 0 && (
        <ul className="mt-2 grid text-sm">
          {items.map(({ key, text, undo }) => (
            <li key={key} className="flex items-center justify-between gap-3 border-b border-border-gray-light py-1.5">
              <span className="min-w-0">{text}</span>
              <ActButton
                action={changeDraftAction}
                fields={{ runId, ...undo }}
                size={32}
                busyText="빼는 중"
                label={`${text} 빼기`}
              >
                빼기
              </ActButton>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2">
        <Disclosure label="더하기">{children}</Disclosure>
      </div>
    </section>
  )
}

interface ChoosersProps {
  readonly runId: string
  readonly regions: readonly OptionGroup[]
  readonly partners: readonly OptionGroup[]
}

const useChange = () => useActionState(changeDraftAction, untouched)

export function CountForm({
  runId,
  change,
  side,
  options,
}: {
  runId: string
  change: string
  side: 'region' | 'partner'
  options: readonly OptionGroup[]
}) {
  const [state, formAction] = useChange()
  const name = side === 'region' ? 'regionCode' : 'partnerId'
  return (
    <form action={formAction} className="grid gap-3" noValidate>
      <FormMessages state={state} idPrefix={`${change}-`} />
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="change" value={change} />
      <SelectField
        name={name}
        id={`${change}-${name}`}
        label={side === 'region' ? '지역' : '기관'}
        placeholder="골라 주세요"
        controlSize={40}
        options={options}
        defaultValue={state.values?.[name]}
        error={state.fieldErrors?.[name]}
      />
      <div className="grid grid-cols-2 gap-3">
        <NumberField
          name="min"
          id={`${change}-min`}
          label="최소"
          unit="곳"
          controlSize={40}
          defaultValue={state.values?.min}
          error={state.fieldErrors?.min}
        />
        <NumberField
          name="max"
          id={`${change}-max`}
          label="최대"
          unit="곳"
          controlSize={40}
          defaultValue={state.values?.max}
          error={state.fieldErrors?.max}
        />
      </div>
      <div>
        <SubmitButton size={40} look="outlined">
          더하기
        </SubmitButton>
      </div>
    </form>
  )
}

export function PairForm({ runId, regions, partners, change }: ChoosersProps & { change: 'pin' | 'bar' }) {
  const [state, formAction] = useChange()
  return (
    <form action={formAction} className="grid gap-3" noValidate>
      <FormMessages state={state} idPrefix={`${change}-`} />
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="change" value={change} />
      <SelectField
        name="regionCode"
        id={`${change}-regionCode`}
        label="지역"
        placeholder="골라 주세요"
        controlSize={40}
        options={regions}
        defaultValue={state.values?.regionCode}
        error={state.fieldErrors?.regionCode}
      />
      <SelectField
        name="partnerId"
        id={`${change}-partnerId`}
        label="기관"
        placeholder="골라 주세요"
        controlSize={40}
        options={partners}
        defaultValue={state.values?.partnerId}
        error={state.fieldErrors?.partnerId}
      />
      <div>
        <SubmitButton size={40} look="outlined">
          {change === 'pin' ? '고정' : '제외'}
        </SubmitButton>
      </div>
    </form>
  )
}

export function ApartForm({ runId, partners }: Omit<ChoosersProps, 'regions'>) {
  const [state, formAction] = useChange()
  return (
    <form action={formAction} className="grid gap-3" noValidate>
      <FormMessages state={state} idPrefix="apart-" />
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="change" value="apart" />
      {(['partnerId', 'otherPartnerId'] as const).map((name, index) => (
        <SelectField
          key={name}
          name={name}
          id={`apart-${name}`}
          label={`기관 ${index + 1}`}
          placeholder="골라 주세요"
          controlSize={40}
          options={partners}
          defaultValue={state.values?.[name]}
          error={state.fieldErrors?.[name]}
        />
      ))}
      <div>
        <SubmitButton size={40} look="outlined">
          더하기
        </SubmitButton>
      </div>
    </form>
  )
}
