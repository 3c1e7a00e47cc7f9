'use client'

import { CircleCheck, CircleAlert, CloudOff, LoaderCircle, Users } from 'lucide-react'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Button } from '@/ui/button'
import { FormErrorSummary } from '@/ui/form-error-summary'
import type { AnswerConflict, AnswerProblem, AnswerValue } from '../domain/answer-content'
import { fieldLabel } from '../domain/answer-labels'
import type { AnswerDraft } from './use-answer'

/** Whether what was typed is safe, in one line that screen readers hear without being interrupted. */
function SaveLine({ draft }: { draft: AnswerDraft }) {
  const { state, flush } = draft
  const words = {
    rest: null,
    waiting: '저장 기다림',
    saving: '저장하는 중',
    offline: '인터넷이 끊겨 이 기기에 보관했습니다. 연결되면 올립니다.',
    saved: state.at === 'saved' ? `${koreanInstant(state.when).slice(-5)} 자동 저장됨` : null,
    refused: state.at === 'refused' ? `저장하지 못함. ${state.message}` : null,
  }[state.at]
  const icons = {
    rest: null,
    waiting: <LoaderCircle className="!size-4 text-icon-gray" />,
    saving: <LoaderCircle className="!size-4 animate-spin text-icon-gray motion-reduce:animate-none" />,
    offline: <CloudOff className="!size-4 text-icon-warning" />,
    saved: <CircleCheck className="!size-4 text-icon-success" />,
    refused: <CircleAlert className="!size-4 text-icon-danger" />,
  }
  return (
    <p role="status" className="flex min-h-6 flex-wrap items-center gap-1.5 text-sm font-bold print:hidden">
      {icons[state.at]}
      {words}
      {state.at === 'refused' && (
        <Button look="text" size={32} onClick={() => void flush()}>
          다시 시도
        </Button>
      )}
    </p>
  )
}

interface Named {
  readonly draft: AnswerDraft
  readonly nameOf: (key: string) => string | undefined
}

/** Colleagues who have the same answer open, and where they are writing. */
function WriterLine({ draft, nameOf }: Named) {
  if (draft.writers.length === 0) return null
  return (
    <p className="flex flex-wrap items-center gap-1.5 text-sm text-text-subtle print:hidden">
      <Users className="!size-4" />
      {draft.writers
        .map(({ name, field }) =>
          field ? `${name} 님이 ‘${fieldLabel(field, nameOf)}’ 쓰는 중` : `${name} 님이 함께 보는 중`,
        )
        .join(' · ')}
    </p>
  )
}

const inWords = (value: AnswerValue) => {
  if (value === null || value === '') return '(비움)'
  if (typeof value === 'boolean') return value ? '예' : '아니요'
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** Two people wrote the same field: both texts stand side by side until one is chosen. */
function Conflicts({ draft, nameOf }: Named) {
  return draft.conflicts.map((conflict: AnswerConflict) => (
    <Alert
      key={conflict.field}
      tone="warning"
      live
      title={`다른 담당자가 먼저 고친 곳: ${fieldLabel(conflict.field, nameOf)}`}
      actions={
        <>
          <Button size={40} look="tinted" onClick={() => draft.settle(conflict, 'mine')}>
            내가 쓴 것으로
          </Button>
          <Button size={40} onClick={() => draft.settle(conflict, 'theirs')}>
            그대로 두기
          </Button>
        </>
      }
    >
      <dl className="mt-1 grid gap-1">
        <div>
          <dt className="inline font-bold">지금: </dt>
          <dd className="inline">{inWords(conflict.theirs)}</dd>
        </div>
        <div>
          <dt className="inline font-bold">내가 쓴 것: </dt>
          <dd className="inline">{inWords(conflict.mine)}</dd>
        </div>
      </dl>
    </Alert>
  ))
}

interface AnswerHeadProps extends Named {
  /** What keeps the answer from being submitted, once the officer asked. */
  readonly problems: readonly AnswerProblem[]
  /** How often the officer asked: each time the list takes focus again. */
  readonly attempt: number
}

/** Above the questions: whether it is saved, who else writes, what clashes, and what is still missing. */
export const AnswerHead = ({ draft, nameOf, problems, attempt }: AnswerHeadProps) => (
  <div className="grid gap-2">
    {draft.canWrite && <SaveLine draft={draft} />}
    <WriterLine draft={draft} nameOf={nameOf} />
    <Conflicts draft={draft} nameOf={nameOf} />
    {attempt > 0 && problems.length > 0 && (
      <FormErrorSummary
        title={`고칠 곳이 ${problems.length}곳 있습니다. 고친 뒤 제출할 수 있습니다.`}
        attempt={attempt}
        errors={problems.map(({ field, label, message }) => ({ field, message: `${label}: ${message}` }))}
      />
    )}
  </div>
)
