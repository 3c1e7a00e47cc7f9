'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { koreanInstant } from '@/shared/korean-date'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { revokeInvitationAction } from '../actions'
import type { ListedInvitation } from '../domain/listed-person'
import { roleNames } from '../domain/role'

export function InvitationList({ invitations }: { invitations: readonly ListedInvitation[] }) {
  const [state, formAction] = useActionState(revokeInvitationAction, untouched)
  return (
    <>
      <FormMessages state={state} doneText="초대를 취소했습니다." />
      {invitations.length === 0 && <p className="text-text-subtle">기다리는 초대가 없습니다.</p>}
      <ul className="divide-y divide-border-gray-light">
        {invitations.map(({ id, email, name, role, scopeName, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>
              <b>{name}</b> {email}
              <span className="block text-sm text-text-subtle">
                {[scopeName, roleNames[role]].filter(Boolean).join(' · ')} · {koreanInstant(expiresAt)}까지
              </span>
            </span>
            <form action={formAction}>
              <input type="hidden" name="invitationId" value={id} />
              <SubmitButton look="outlined" size={40} busyText="취소하는 중" aria-label={`${name} 초대 취소`}>
                초대 취소
              </SubmitButton>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
