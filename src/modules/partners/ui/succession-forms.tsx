'use client'

import { DateField } from '@/ui/date-field'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { ReasonForm } from '@/ui/reason-form'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { useEditForm } from '@/ui/use-edit-form'
import { recordSuccessionAction, removeSuccessionAction } from '../actions'
import {
  type PartnerKind,
  partnerKindNames,
  partnerKinds,
  successionKindNames,
  successionKinds,
} from '../domain/partner'

export interface RecordedSuccession {
  readonly id: string
  readonly version: number
  /** `2025. 10. 1. 산업통상자원부 → 산업통상부 (이름이 바뀜)` */
  readonly text: string
}

export interface PartnerChoice {
  readonly id: string
  readonly name: string
  readonly kind: PartnerKind
}

/** Bodies in groups, the kind of the former body first: most follow within their kind. */
function choicesByKind(partnerId: string, kind: PartnerKind, partners: readonly PartnerChoice[]) {
  const order = [kind, ...partnerKinds.filter((other) => other !== kind)]
  return order.map((one) => ({
    label: partnerKindNames[one],
    options: partners
      .filter((partner) => partner.kind === one && partner.id !== partnerId)
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
}

function RecordSuccessionForm({
  partnerId,
  kind,
  partners,
}: {
  partnerId: string
  kind: PartnerKind
  partners: readonly PartnerChoice[]
}) {
  const idPrefix = 'new-succession-'
  const { state, formAction, fieldOf } = useEditForm(recordSuccessionAction, idPrefix)
  const kinds = successionKinds.map((value) => ({ value, label: successionKindNames[value] }))
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} idPrefix={idPrefix} doneText="승계를 적었습니다." />
      <input type="hidden" name="predecessorId" value={partnerId} />
      <SelectField
        label="이어받은 기관"
        required
        placeholder="골라 주세요"
        options={choicesByKind(partnerId, kind, partners)}
        {...fieldOf('successorId', null, '목록에 없으면 먼저 기관을 더해 주세요.')}
      />
      <SelectField label="바뀐 내용" required placeholder="골라 주세요" options={kinds} {...fieldOf('kind')} />
      <DateField label="시행일" required {...fieldOf('effectiveOn', null, '이날부터 이어받은 기관이 있습니다.')} />
      <TextField label="참고" {...fieldOf('note')} />
      <TextField label="근거" required {...fieldOf('source', null, '예: 정부조직법 개정, 보도자료 주소')} />
      <div>
        <SubmitButton look="outlined">승계 적기</SubmitButton>
      </div>
    </form>
  )
}

interface SuccessionFormsProps {
  partnerId: string
  kind: PartnerKind
  successions: readonly RecordedSuccession[]
  partners: readonly PartnerChoice[]
}

/** Reorganisations: who followed this body, from when; a mistaken one is taken back with a reason. */
export function SuccessionForms({ partnerId, kind, successions, partners }: SuccessionFormsProps) {
  return (
    <>
      {successions.length > 0 && (
        <ul className="mb-6 border-t border-border-gray-light">
          {successions.map((succession) => (
            <li key={succession.id} className="border-b border-border-gray-light py-2">
              <Disclosure label={succession.text}>
                <ReasonForm
                  action={removeSuccessionAction}
                  fields={{ successionId: succession.id, version: succession.version }}
                  idPrefix={`succession-${succession.id}-`}
                  label="되돌리는 까닭"
                  help="감사기록에 남습니다."
                  button="승계 되돌리기"
                  size={40}
                  busyText="되돌리는 중"
                />
              </Disclosure>
            </li>
          ))}
        </ul>
      )}
      <RecordSuccessionForm partnerId={partnerId} kind={kind} partners={partners} />
    </>
  )
}
