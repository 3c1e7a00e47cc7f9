'use client'

import { Clock } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Dialog } from './dialog'
import { clockText, spokenRemaining, warningSeconds } from './session-countdown'
import { SubmitButton } from './submit-button'
import { useRemainingSeconds } from './use-remaining-seconds'

export type FormAction = (form: FormData) => void | Promise<void>

export interface SessionClockProps {
  /** Counted by the server when it drew the page. */
  remainingSeconds: number
  /** When the session ends, as written by the server: a new value restarts the count. */
  expiresAt: string
  extendAction: FormAction
  logoutAction: FormAction
  extendMinutes?: number
  /** Where to go when the time is over. */
  expiredHref: string
}

export function SessionClock(props: SessionClockProps) {
  const { remainingSeconds, expiresAt, extendAction, logoutAction, extendMinutes = 30, expiredHref } = props
  const seconds = useRemainingSeconds(remainingSeconds, expiresAt)
  const before = useRef(seconds)
  const [spoken, setSpoken] = useState('')

  useEffect(() => {
    const sentence = spokenRemaining(before.current, seconds)
    before.current = seconds
    if (sentence) setSpoken(sentence)
    if (seconds === 0) window.location.assign(expiredHref)
  }, [seconds, expiredHref])

  return (
    <>
      <div className="tabular flex items-center gap-1.5 text-sm text-text-subtle">
        <Clock className="max-md:!hidden" />
        <span role="timer" aria-label="로그인 남은 시간">
          {clockText(seconds)}
        </span>
        <form action={extendAction}>
          <button type="submit" className="link inline-flex min-h-8 items-center px-1 font-bold">
            연장<span className="sr-only">: 로그인 시간 {extendMinutes}분</span>
          </button>
        </form>
      </div>
      <span role="alert" className="sr-only">
        {spoken}
      </span>
      <Dialog
        urgent
        isOpen={seconds > 0 && seconds <= warningSeconds}
        onOpenChange={() => undefined}
        title="곧 로그아웃됩니다"
        actions={
          <>
            <form action={logoutAction}>
              <SubmitButton look="outlined" block busyText="나가는 중">
                로그아웃
              </SubmitButton>
            </form>
            <form action={extendAction}>
              {/* Focus starts where nothing is lost. */}
              <SubmitButton autoFocus block busyText="연장하는 중">
                {extendMinutes}분 연장
              </SubmitButton>
            </form>
          </>
        }
      >
        <p aria-hidden="true" className="tabular text-5xl font-bold">
          {seconds}초
        </p>
        <p className="mt-1">
          계속하려면 연장을 눌러 주세요. 쓰던 내용은 저장되어 있어 다시 로그인하면 이어 쓸 수 있습니다.
        </p>
      </Dialog>
    </>
  )
}
