'use client'

import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Tag } from '@/ui/tag'
import type { Whose } from './answer-keeper'
import { FillButton } from './answer-dock'
import type { AnswerDraft } from './use-answer'
import type { AnswerStatus } from '../domain/answer-life-cycle'

export interface ListedVersion {
  readonly number: number
  readonly status: AnswerStatus
  readonly reason: string | null
  readonly savedAt: Date
  readonly savedBy: string | null
}

interface VersionListProps {
  readonly draft: AnswerDraft
  readonly whose: Whose
  readonly versions: readonly ListedVersion[]
}

/** 판 이력: what was submitted or withdrawn, by whom and when; each can be taken up again. */
export function VersionList({ draft, whose, versions }: VersionListProps) {
  return (
    <Card title="판 이력">
      {versions.length === 0 ? (
        <p className="text-sm text-text-subtle">
          제출하면 판으로 남습니다. 고쳐서 다시 제출해도 앞의 판은 그대로 남습니다.
        </p>
      ) : (
        <ol className="grid gap-3">
          {versions.map(({ number, status, reason, savedAt, savedBy }) => (
            <li key={number} className="flex items-start gap-3 border-t border-border-gray-light pt-3 text-sm">
              <div className="min-w-0 flex-1">
                <b>판 {number}</b>{' '}
                <Tag tone={status === 'submitted' ? 'success' : 'neutral'}>
                  {status === 'submitted' ? '제출' : '거둠'}
                </Tag>
                <p className="text-text-subtle">
                  {koreanInstant(savedAt)}
                  {savedBy && ` · ${savedBy}`}
                </p>
                {reason && <p>사유: {reason}</p>}
              </div>
              <LinkButton href={`?version=${number}`} size={32} aria-label={`판 ${number} 보기`}>
                보기
              </LinkButton>
              {draft.canWrite && (
                <FillButton
                  draft={draft}
                  whose={whose}
                  number={number}
                  size={32}
                  label={`판 ${number} 불러오기`}
                  question={`지금 쓰는 내용을 판 ${number}의 내용으로 바꿉니다. 제출한 응답은 다시 제출할 때까지 그대로입니다.`}
                />
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
