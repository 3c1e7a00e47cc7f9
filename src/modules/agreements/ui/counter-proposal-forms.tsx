'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { DateField } from '@/ui/date-field'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { RadioGroup } from '@/ui/radio-group'
import { type OptionGroup, SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { answerCounterProposalAction, sendCounterProposalAction, withdrawCounterProposalAction } from '../actions'

interface SendFormProps {
  readonly regions: readonly { readonly code: string; readonly fullName: string }[]
  readonly partners: readonly OptionGroup[]
  readonly chosenPartnerId: string | undefined
}

/** A region proposes a tie to a body it names. */
export function SendCounterProposalForm({ regions, partners, chosenPartnerId }: SendFormProps) {
  const [state, formAction] = useActionState(sendCounterProposalAction, untouched)
  const fieldOf = (name: string, stored = '') => ({
    name,
    id: `send-${name}`,
    defaultValue: state.values?.[name] ?? stored,
    error: state.fieldErrors?.[name],
  })
  const [only] = regions
  return (
    <form
      action={formAction}
      className="grid gap-4"
      noValidate
      key={state.status === 'done' ? String(state.value) : 'new'}
    >
      <FormMessages state={state} idPrefix="send-" doneText="제안을 보냈습니다. 답이 오면 알려 드립니다." />
      {regions.length === 1 ? (
        <input type="hidden" name="regionCode" value={only!.code} />
      ) : (
        <SelectField
          {...fieldOf('regionCode')}
          label="제안하는 지역"
          required
          controlSize={40}
          options={regions.map(({ code, fullName }) => ({ value: code, label: fullName }))}
        />
      )}
      <SelectField
        {...fieldOf('partnerId', chosenPartnerId)}
        label="제안할 기관"
        required
        controlSize={40}
        placeholder="골라 주세요"
        options={partners}
      />
      <TextareaField
        {...fieldOf('reason')}
        label="왜 이 기관인지"
        required
        rows={3}
        maxLength={500}
        help="기관 담당자가 읽고 답합니다."
      />
      <TextareaField {...fieldOf('wishedText')} label="함께 하고 싶은 일" rows={3} maxLength={1_000} />
      <div>
        <SubmitButton busyText="보내는 중">제안 보내기</SubmitButton>
      </div>
    </form>
  )
}

interface OpenProposal {
  readonly id: string
  readonly version: number
  readonly regionName: string
}

/** The body answers: yes, less, later or no. */
export function AnswerCounterProposalForm({ proposal }: { proposal: OpenProposal }) {
  const [state, formAction] = useActionState(answerCounterProposalAction, untouched)
  const idPrefix = `answer-${proposal.id}-`
  const fieldOf = (name: string) => ({
    name,
    id: `${idPrefix}${name}`,
    defaultValue: state.values?.[name] ?? '',
    error: state.fieldErrors?.[name],
  })
  return (
    <Disclosure label={`${proposal.regionName}에 답하기`} open={state.status !== 'idle'}>
      <form action={formAction} className="grid gap-4 pb-2" noValidate>
        <FormMessages state={state} idPrefix={idPrefix} />
        <input type="hidden" name="proposalId" value={proposal.id} />
        <input type="hidden" name="version" value={proposal.version} />
        <RadioGroup
          {...fieldOf('answer')}
          label="답"
          required
          columns={2}
          options={[
            { value: 'accepted', label: '수락', help: '체결 예정인 결연으로 올립니다.' },
            { value: 'acceptedInPart', label: '일부 수락', help: '할 수 있는 만큼만 적습니다.' },
            { value: 'postponed', label: '나중에', help: '언제 다시 이야기할지 적습니다.' },
            { value: 'declined', label: '거절', help: '사유를 적습니다.' },
          ]}
        />
        <TextareaField
          {...fieldOf('text')}
          label="사유·할 수 있는 일"
          rows={2}
          maxLength={500}
          help="수락이 아니면 꼭 적습니다. 지역 담당자가 읽습니다."
        />
        <DateField
          {...fieldOf('postponedTo')}
          label="다시 이야기할 날"
          controlSize={40}
          help="‘나중에’일 때만 적습니다."
        />
        <div>
          <SubmitButton busyText="보내는 중">답 보내기</SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}

export function WithdrawCounterProposalForm({
  proposal,
}: {
  proposal: Omit<OpenProposal, 'regionName'> & { readonly partnerName: string }
}) {
  const [state, formAction] = useActionState(withdrawCounterProposalAction, untouched)
  return (
    <form action={formAction}>
      <FormMessages state={state} />
      <input type="hidden" name="proposalId" value={proposal.id} />
      <input type="hidden" name="version" value={proposal.version} />
      <SubmitButton
        look="outlined"
        size={32}
        busyText="거두는 중"
        aria-label={`${proposal.partnerName}에 보낸 제안 거두기`}
      >
        제안 거두기
      </SubmitButton>
    </form>
  )
}
