'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { CopyButton } from '@/ui/copy-button'
import { FormMessages } from '@/ui/form-messages'
import { LinkButton } from '@/ui/link-button'
import { RadioGroup } from '@/ui/radio-group'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { TextareaField } from '@/ui/textarea-field'
import { fileComplaintAction, lookUpComplaintAction } from '../actions'
import { complaintKindHelps, complaintKindNames, complaintKinds } from '../domain/complaint'

/** The code is shown here and nowhere else. */
function Receipt({ code }: { code: string }) {
  return (
    <Card title="신고를 접수했습니다">
      <Alert tone="success" live>
        접수번호는 <b>지금 한 번만</b> 보여 드립니다. 답을 보려면 이 번호가 있어야 하니 적어 두세요. 잃어버리면 다시
        알려 드릴 수 없습니다.
      </Alert>
      <p className="mt-5 text-sm text-text-subtle">접수번호</p>
      <p className="tabular text-3xl font-bold tracking-wider" data-testid="receipt-code">
        {code}
      </p>
      <div className="mt-4 flex flex-wrap gap-2 print:hidden">
        <CopyButton text={code} label="접수번호 복사" />
        <LinkButton href={`/complaints/${code}`} size={40}>
          처리 상태 보기
        </LinkButton>
      </div>
    </Card>
  )
}

export function ComplaintForm() {
  const [state, formAction] = useActionState(fileComplaintAction, untouched)
  if (state.status === 'done' && state.value) return <Receipt code={state.value} />
  const bind = (name: string) => ({ name, defaultValue: state.values?.[name] ?? '', error: state.fieldErrors?.[name] })
  return (
    <form action={formAction} className="grid gap-6" noValidate>
      <FormMessages state={state} />
      <RadioGroup
        label="어떤 일입니까"
        required
        columns={2}
        options={complaintKinds.map((value) => ({
          value,
          label: complaintKindNames[value],
          help: complaintKindHelps[value],
        }))}
        {...bind('kind')}
      />
      <TextField
        label="어느 기관·부서의 일입니까"
        required
        maxLength={100}
        help="예: ○○공사 총무처, △△군 경제과"
        {...bind('aboutText')}
      />
      <TextareaField
        label="있었던 일"
        required
        rows={8}
        maxLength={4000}
        help="언제, 누가, 누구에게, 무엇을 하게 했는지 적어 주세요. 공문·메일의 문구가 있으면 그대로 옮겨 적으면 도움이 됩니다."
        {...bind('text')}
      />
      <TextField
        label="연락처(적지 않아도 됩니다)"
        maxLength={100}
        autoComplete="off"
        help="전화나 메일. 적으면 행정안전부 처리 담당만 봅니다. 메일을 적으면 답이 올라왔을 때 알려 드립니다."
        {...bind('contact')}
      />
      <div>
        <SubmitButton busyText="접수하는 중">신고하기</SubmitButton>
      </div>
    </form>
  )
}

export function ComplaintLookUpForm() {
  const [state, formAction] = useActionState(lookUpComplaintAction, untouched)
  return (
    <form action={formAction} className="grid gap-4" noValidate>
      <FormMessages state={state} />
      <TextField
        name="code"
        label="접수번호"
        required
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        defaultValue={state.values?.code}
        error={state.fieldErrors?.code}
        help="신고할 때 받은 12자리. 예: 7K3M-9QXA-2WFD"
      />
      <div>
        <SubmitButton look="outlined" busyText="찾는 중">
          답 확인
        </SubmitButton>
      </div>
    </form>
  )
}
