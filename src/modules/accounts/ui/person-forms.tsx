'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { DateField } from '@/ui/date-field'
import { FormMessages } from '@/ui/form-messages'
import { ReasonForm } from '@/ui/reason-form'
import { SubmitButton } from '@/ui/submit-button'
import { TextField } from '@/ui/text-field'
import { endMembershipAction, grantMembershipAction, restorePersonAction, suspendPersonAction } from '../actions'
import type { ListedMembership } from '../domain/listed-person'
import { dutyText } from './membership-table'
import { type ScopeChoices, ScopeFields } from './scope-fields'

export function EndMembershipForm({ memberships }: { memberships: readonly ListedMembership[] }) {
  const [state, formAction] = useActionState(endMembershipAction, untouched)
  return (
    <div className="grid gap-5">
      <FormMessages state={state} doneText="소속을 끝냈습니다. 다음 요청부터 그 권한이 없습니다." />
      {memberships.length === 0 && <p className="text-text-subtle">지금 유효한 소속이 없습니다.</p>}
      {memberships.map((membership) => (
        <form key={membership.id} action={formAction} className="flex flex-wrap items-end gap-3" noValidate>
          <input type="hidden" name="membershipId" value={membership.id} />
          <input type="hidden" name="version" value={membership.version} />
          <TextField
            id={`reason-${membership.id}`}
            name="reason"
            label={`${dutyText(membership)} 끝내는 까닭`}
            required
            className="min-w-60 flex-1"
          />
          <SubmitButton look="outlined" busyText="끝내는 중">
            소속 끝내기
          </SubmitButton>
        </form>
      ))}
    </div>
  )
}

export function GrantMembershipForm({
  personId,
  today,
  choices,
}: {
  personId: string
  today: string
  choices: ScopeChoices
}) {
  const [state, formAction] = useActionState(grantMembershipAction, untouched)
  return (
    <form action={formAction} className="grid gap-5" noValidate>
      <FormMessages state={state} doneText="소속을 더했습니다." />
      <input type="hidden" name="personId" value={personId} />
      <ScopeFields choices={choices} values={state.values} errors={state.fieldErrors} />
      <div className="grid gap-5 md:grid-cols-2">
        <DateField
          name="validFrom"
          label="시작하는 날"
          required
          defaultValue={state.values?.validFrom ?? today}
          error={state.fieldErrors?.validFrom}
        />
        <DateField
          name="validTo"
          label="끝나는 날"
          help="정해지지 않았으면 비워 둡니다."
          defaultValue={state.values?.validTo}
          error={state.fieldErrors?.validTo}
        />
      </div>
      <div>
        <SubmitButton>소속 더하기</SubmitButton>
      </div>
    </form>
  )
}

export const SuspensionForm = (props: { personId: string; version: number; isSuspended: boolean }) => {
  const { isSuspended, ...person } = props
  return (
    <ReasonForm
      action={isSuspended ? restorePersonAction : suspendPersonAction}
      fields={person}
      idPrefix="suspension-"
      label="까닭"
      help="감사기록에 남습니다."
      button={isSuspended ? '계정 되살리기' : '계정 정지'}
      look={isSuspended ? 'filled' : 'danger'}
      busyText="적는 중"
    />
  )
}
