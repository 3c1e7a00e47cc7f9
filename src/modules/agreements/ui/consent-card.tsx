'use client'

import { useActionState, useState } from 'react'
import { koreanInstant } from '@/shared/korean-date'
import { untouched } from '@/shared/form-state'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { SubmitButton } from '@/ui/submit-button'
import { Tag } from '@/ui/tag'
import { TextareaField } from '@/ui/textarea-field'
import { answerConsentAction, withdrawConsentAction } from '../actions'
import { type ConsentAnswer, consentAnswerNames } from '../domain/consent'

export interface ConsentCardProps {
  readonly agreementId: string
  readonly side: 'region' | 'partner'
  readonly otherName: string
  readonly answer: ConsentAnswer | null
  readonly reason: string | null
  readonly otherAnswer: ConsentAnswer | null
  readonly otherReason: string | null
  readonly answeredAt: Date | null
  readonly isOpen: boolean
}

const tones = { accepted: 'success', changeAsked: 'warning', declined: 'danger' } as const

export const ConsentTag = ({ answer }: { answer: ConsentAnswer | null }) =>
  answer ? <Tag tone={tones[answer]}>{consentAnswerNames[answer]}</Tag> : <Tag>아직 답하지 않음</Tag>

const questions = {
  changeAsked: { title: '변경을 요청할까요?', label: '무엇을 바꾸면 좋을지', button: '변경 요청' },
  declined: { title: '이 결연을 거절할까요?', label: '거절하는 사유', button: '거절' },
} as const

/** One matched tie as its own side answers it: yes at once, the others with a reason, each taken back as easily. */
export function ConsentCard(props: ConsentCardProps) {
  const { agreementId, side, otherName, answer, reason, otherAnswer, otherReason, answeredAt, isOpen } = props
  const [said, say] = useActionState(answerConsentAction, untouched)
  const [taken, take] = useActionState(withdrawConsentAction, untouched)
  const [asked, ask] = useState<keyof typeof questions | null>(null)
  const [seen, setSeen] = useState<unknown>(null)
  if (asked && said.status === 'done' && said !== seen) {
    setSeen(said)
    ask(null)
  }
  const refusal = [said, taken].find(({ status }) => status === 'refused')
  const fields = (
    <>
      <input type="hidden" name="agreementId" value={agreementId} />
      <input type="hidden" name="side" value={side} />
    </>
  )
  const other = (
    <p className="text-sm">
      <b>{otherName}</b>: <ConsentTag answer={otherAnswer} /> {otherReason && <span>사유: {otherReason}</span>}
    </p>
  )
  if (answer)
    return (
      <div className="grid gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <ConsentTag answer={answer} />
          <span className="text-sm text-text-subtle">{answeredAt && koreanInstant(answeredAt)}</span>
          {isOpen && (
            <form action={take}>
              {fields}
              <SubmitButton look="text" size={32} busyText="되돌리는 중" aria-label={`${otherName}: 답 되돌리기`}>
                되돌리기
              </SubmitButton>
            </form>
          )}
        </div>
        {reason && <p className="text-sm">사유: {reason}</p>}
        {other}
        {refusal && (
          <Alert tone="danger" live>
            {refusal.message}
          </Alert>
        )}
      </div>
    )
  return (
    <div className="grid gap-3">
      {other}
      {refusal && !asked && (
        <Alert tone="danger" live>
          {refusal.message}
        </Alert>
      )}
      {isOpen && (
        <div className="flex flex-wrap gap-2">
          <form action={say}>
            {fields}
            <input type="hidden" name="answer" value="accepted" />
            <SubmitButton size={40} busyText="수락하는 중" aria-label={`${otherName}: 수락`}>
              수락
            </SubmitButton>
          </form>
          <Button
            size={40}
            aria-haspopup="dialog"
            aria-label={`${otherName}: 변경 요청`}
            onClick={() => ask('changeAsked')}
          >
            변경 요청
          </Button>
          <Button size={40} aria-haspopup="dialog" aria-label={`${otherName}: 거절`} onClick={() => ask('declined')}>
            거절
          </Button>
        </div>
      )}
      {!isOpen && <p className="text-sm text-text-subtle">수락을 받는 기간이 끝났습니다.</p>}
      {asked && (
        <Dialog
          isOpen
          onOpenChange={() => ask(null)}
          title={questions[asked].title}
          actions={<Button onClick={() => ask(null)}>그만두기</Button>}
        >
          <form action={say} className="grid gap-4" noValidate>
            {fields}
            <input type="hidden" name="answer" value={asked} />
            <TextareaField
              name="reason"
              label={questions[asked].label}
              required
              rows={3}
              maxLength={500}
              help="상대와 행정안전부가 읽습니다."
              error={said.fieldErrors?.reason}
              defaultValue={said.values?.reason}
            />
            {refusal && (
              <Alert tone="danger" live>
                {refusal.message}
              </Alert>
            )}
            <div className="flex justify-end">
              <SubmitButton look={asked === 'declined' ? 'danger' : 'filled'} busyText="보내는 중">
                {questions[asked].button}
              </SubmitButton>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  )
}
