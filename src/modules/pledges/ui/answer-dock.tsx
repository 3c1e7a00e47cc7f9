'use client'

import { useActionState, useState } from 'react'
import { koreanInstant } from '@/shared/korean-date'
import { untouched } from '@/shared/form-state'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Dock } from '@/ui/dock'
import { SubmitButton } from '@/ui/submit-button'
import { TextareaField } from '@/ui/textarea-field'
import { fillAnswerAction, submitAnswerAction, withdrawAnswerAction } from '../actions'
import type { AnswerProblem } from '../domain/answer-content'
import type { Whose } from './answer-keeper'
import type { AnswerDraft } from './use-answer'
import type { AnswerStatus } from '../domain/answer-life-cycle'
import { FormMessages } from '@/ui/form-messages'

export interface DockFacts {
  readonly whose: Whose
  readonly status: AnswerStatus
  readonly isLate: boolean
  /** Until when it may be amended. */
  readonly until: Date | null
  readonly hasChanges: boolean
}

const WhoseFields = ({ whose, version }: { whose: Whose; version: number }) => (
  <>
    {Object.entries({ ...whose, version }).map(
      ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
    )}
  </>
)

interface AnswerDockProps extends DockFacts {
  readonly draft: AnswerDraft
  readonly problems: readonly AnswerProblem[]
  /** Asked to show what is missing. */
  readonly onCheck: () => void
  readonly summary: readonly { readonly term: string; readonly value: string }[]
}

function noteOf({ status, until, hasChanges }: DockFacts): string {
  const limit = until ? `${koreanInstant(until)}까지 고칠 수 있습니다.` : '마감까지 고칠 수 있습니다.'
  if (status === 'draft') return `아직 제출하지 않았습니다. ${limit}`
  if (status === 'withdrawn') return `거둔 응답입니다. 다시 제출할 수 있습니다. ${limit}`
  return hasChanges ? '제출한 뒤 고친 내용이 있습니다. 다시 제출해야 반영됩니다.' : `제출했습니다. ${limit}`
}

/** Submits, amends and withdraws; the officer reads through what is about to be said before saying it. */
export function AnswerDock(props: AnswerDockProps) {
  const { draft, problems, onCheck, summary, ...facts } = props
  const { whose, status, isLate, until, hasChanges } = facts
  const [dialog, setDialog] = useState<'submit' | 'withdraw' | null>(null)
  const [submitted, submit] = useActionState(submitAnswerAction, untouched)
  const [withdrawn, withdraw] = useActionState(withdrawAnswerAction, untouched)
  const [seen, setSeen] = useState<unknown>(null)
  // A dialog closes by the answer it got, once.
  const answered = submitted.status === 'done' ? submitted : withdrawn.status === 'done' ? withdrawn : null
  if (dialog && answered && answered !== seen) {
    setSeen(answered)
    setDialog(null)
  }
  const check = async () => {
    await draft.flush()
    onCheck()
    if (problems.length === 0) setDialog('submit')
  }
  const isResubmission = status === 'submitted'
  return (
    <>
      <FormMessages state={submitted} />
      <Dock note={noteOf(facts)}>
        {status === 'submitted' && (
          <Button onClick={() => setDialog('withdraw')} aria-haspopup="dialog">
            제출 거두기
          </Button>
        )}
        <Button
          look="filled"
          aria-haspopup="dialog"
          disabled={isResubmission && !hasChanges && draft.state.at === 'rest'}
          onClick={() => void check()}
        >
          {isResubmission ? '고친 내용 제출' : '제출 전 확인'}
        </Button>
      </Dock>
      <Dialog
        isOpen={dialog === 'submit'}
        onOpenChange={() => setDialog(null)}
        title="제출할까요?"
        actions={<Button onClick={() => setDialog(null)}>더 고치기</Button>}
      >
        <form action={submit} className="grid gap-4">
          <WhoseFields whose={whose} version={draft.version} />
          <p>{until ? `${koreanInstant(until)}까지 고칠 수 있습니다.` : '마감까지 고칠 수 있습니다.'}</p>
          <dl className="grid gap-1 rounded-box bg-surface-gray-subtler p-4 text-sm">
            {summary.map(({ term, value }) => (
              <div key={term} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-2">
                <dt className="text-text-subtle">{term}</dt>
                <dd className="font-bold">{value}</dd>
              </div>
            ))}
          </dl>
          {isLate && (
            <TextareaField
              name="lateReason"
              label="늦은 사유"
              required
              rows={2}
              maxLength={500}
              help="마감 뒤의 제출로 기록됩니다."
            />
          )}
          <FormMessages state={submitted} />
          <div className="flex justify-end">
            <SubmitButton busyText="제출하는 중">제출</SubmitButton>
          </div>
        </form>
      </Dialog>
      <Dialog
        isOpen={dialog === 'withdraw'}
        onOpenChange={() => setDialog(null)}
        title="제출한 응답을 거둘까요?"
        actions={<Button onClick={() => setDialog(null)}>그대로 두기</Button>}
      >
        <form action={withdraw} className="grid gap-4">
          <WhoseFields whose={whose} version={draft.version} />
          <p>거두면 매칭에서 빠집니다. 쓴 내용은 남아 있어 다시 제출할 수 있습니다.</p>
          <TextareaField
            name="reason"
            label="거두는 사유"
            required
            rows={2}
            maxLength={500}
            error={withdrawn.fieldErrors?.reason}
          />
          <FormMessages state={withdrawn} />
          <div className="flex justify-end">
            <SubmitButton look="danger" busyText="거두는 중">
              제출 거두기
            </SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  )
}

interface FillButtonProps {
  readonly draft: AnswerDraft
  readonly whose: Whose
  readonly label: string
  readonly question: string
  /** Of an earlier version; without it the survey before. */
  readonly number?: number
  readonly size?: 40 | 32
}

/** Replaces what stands in the form, after asking when there is anything. */
export function FillButton({ draft, whose, label, question, number, size = 40 }: FillButtonProps) {
  const [state, fill] = useActionState(fillAnswerAction, untouched)
  const [isOpen, setOpen] = useState(false)
  const [seen, setSeen] = useState<unknown>(null)
  if (isOpen && state.status === 'done' && state !== seen) {
    setSeen(state)
    setOpen(false)
  }
  return (
    <>
      <Button size={size} aria-haspopup="dialog" onClick={() => void draft.flush().then(() => setOpen(true))}>
        {label}
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={label}
        actions={<Button onClick={() => setOpen(false)}>그만두기</Button>}
      >
        <form action={fill} className="grid gap-4">
          <WhoseFields whose={whose} version={draft.version} />
          {number !== undefined && <input type="hidden" name="number" value={number} />}
          <p>{question}</p>
          <FormMessages state={state} />
          <div className="flex justify-end">
            <SubmitButton busyText="가져오는 중">가져오기</SubmitButton>
          </div>
        </form>
      </Dialog>
    </>
  )
}
