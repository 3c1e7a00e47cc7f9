'use client'

import { useActionState } from 'react'
import { untouched } from '@/shared/form-state'
import { koreanInstant } from '@/shared/korean-date'
import { FormMessages } from '@/ui/form-messages'
import { SubmitButton } from '@/ui/submit-button'
import { Tag } from '@/ui/tag'
import { revokeOwnSessionAction } from '../actions'

interface SessionRow {
  readonly id: string
  readonly lastSeenAt: Date
  readonly ipAddress: string | null
  readonly userAgent: string | null
  readonly isThis: boolean
}

/** Where the person is signed in now; any other place can be ended from here. */
export function OwnSessions({ sessions }: { sessions: readonly SessionRow[] }) {
  const [state, formAction] = useActionState(revokeOwnSessionAction, untouched)
  return (
    <>
      <FormMessages state={state} doneText="그 로그인을 끝냈습니다." />
      <ul className="divide-y divide-border-gray-light">
        {sessions.map(({ id, lastSeenAt, ipAddress, userAgent, isThis }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <span>
              {isThis && <Tag tone="primary">지금 이 기기</Tag>} {koreanInstant(lastSeenAt)} ·{' '}
              {ipAddress ?? '주소 모름'}
              <span className="block text-sm text-text-subtle">{userAgent}</span>
            </span>
            {!isThis && (
              <form action={formAction}>
                <input type="hidden" name="sessionId" value={id} />
                <SubmitButton look="outlined" size={40} busyText="끝내는 중">
                  로그아웃시키기
                </SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
