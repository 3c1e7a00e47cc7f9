'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { ButtonRow } from '@/ui/button-row'
import { Disclosure } from '@/ui/disclosure'
import { FormMessages } from '@/ui/form-messages'
import { LinkButton } from '@/ui/link-button'
import { SelectField } from '@/ui/select-field'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { answerInquiryAction, askInquiryAction } from '../actions'

interface AskFormProps {
  readonly regionCode: string
  readonly regionName: string
  readonly offerId: string | null
  readonly partners: readonly { readonly id: string; readonly name: string }[]
}

/** A body asks a region, about one offer or about the region. */
export function AskInquiryForm({ regionCode, regionName, offerId, partners }: AskFormProps) {
  const [state, formAction] = useActionState(askInquiryAction, untouched)
  if (state.status === 'done')
    return (
      <Alert
        tone="success"
        live
        title="문의를 남겼습니다"
        actions={
          <>
            <LinkButton href="/inquiries" size={40}>
              내 문의 보기
            </LinkButton>
            <LinkButton href={`/regions/${regionCode}`} size={40}>
              {regionName}
            </LinkButton>
          </>
        }
      >
        {state.value!.told > 0
          ? `${regionName} 담당자에게 알렸습니다. 답이 오면 알림과 메일로 알려 드립니다.`
          : '이 지역에는 아직 포털 담당자가 없습니다. 급하면 문의처로 전화해 주세요. 담당자가 정해지면 문의를 볼 수 있습니다.'}
      </Alert>
    )
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <input type="hidden" name="regionCode" value={regionCode} />
      <input type="hidden" name="offerId" value={offerId ?? ''} />
      {partners.length === 1 ? (
        <input type="hidden" name="partnerId" value={partners[0]!.id} />
      ) : (
        <SelectField
          name="partnerId"
          label="묻는 기관"
          required
          defaultValue={state.values?.partnerId}
          error={state.fieldErrors?.partnerId}
          options={partners.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextareaField
        name="text"
        label="궁금한 점"
        required
        rows={6}
        maxLength={1_000}
        defaultValue={state.values?.text ?? ''}
        error={state.fieldErrors?.text}
        help="언제, 몇 명이, 무엇을 하려는지 적으면 답을 빨리 받습니다. 이 글은 귀 기관과 이 지역, 행정안전부의 담당자만 봅니다."
      />
      <ButtonRow>
        <SubmitButton busyText="보내는 중">문의 남기기</SubmitButton>
        <LinkButton href={`/regions/${regionCode}`}>취소</LinkButton>
      </ButtonRow>
    </form>
  )
}

/** The region answers, once. */
export function AnswerInquiryForm({ inquiryId, partnerName }: { inquiryId: string; partnerName: string }) {
  const [state, formAction] = useActionState(answerInquiryAction, untouched)
  const idPrefix = `answer-${inquiryId}-`
  return (
    <Disclosure label={`${partnerName}에 답하기`} open={state.status !== 'idle'}>
      <form action={formAction} className="grid gap-4 pb-2" noValidate>
        <FormMessages state={state} idPrefix={idPrefix} />
        <input type="hidden" name="inquiryId" value={inquiryId} />
        <TextareaField
          name="text"
          id={`${idPrefix}text`}
          label="답"
          required
          rows={4}
          maxLength={2_000}
          defaultValue={state.values?.text ?? ''}
          error={state.fieldErrors?.text}
          help="한 번 보내면 고칠 수 없습니다."
        />
        <div>
          <SubmitButton busyText="보내는 중">답 보내기</SubmitButton>
        </div>
      </form>
    </Disclosure>
  )
}
