import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Tag } from '@/ui/tag'
import { roundPhaseNames } from '@/modules/rounds/domain/round-phase'
import type { AnswerTime } from '@/modules/rounds/domain/may-answer'
import type { AnswerStatus } from '../domain/answer-life-cycle'

interface ListedSurvey {
  readonly roundName: string
  readonly introduction: string | null
  readonly isDemonstration: boolean
  readonly opensAt: Date | null
  readonly time: AnswerTime
  readonly name: string
  readonly href: string
  readonly status: 'none' | AnswerStatus
  readonly takesPart: boolean
  readonly submittedAt: Date | null
}

const states = {
  none: { word: '시작 안 함', tone: 'neutral' },
  draft: { word: '작성 중', tone: 'warning' },
  submitted: { word: '제출함', tone: 'success' },
  withdrawn: { word: '거둠', tone: 'neutral' },
} as const

const doorOf = ({ time, status }: ListedSurvey) => {
  if (!time.isAllowed) return '응답 보기'
  return { none: '응답 쓰기', draft: '이어 쓰기', submitted: '고치기', withdrawn: '다시 쓰기' }[status]
}

function whenOf({ time, opensAt }: ListedSurvey): string {
  if (time.phase === 'announced' && opensAt) return `${koreanInstant(opensAt)}부터 받습니다`
  if (time.isLate && time.until) return `늦은 제출 ${koreanInstant(time.until)}까지`
  if (time.until) return `${koreanInstant(time.until)} 마감`
  return roundPhaseNames[time.phase]
}

/** Surveys of the own body or region: what to do, until when. */
export const SurveyList = ({ surveys }: { surveys: readonly ListedSurvey[] }) =>
  surveys.length === 0 ? (
    <EmptyState title="응답할 수요조사가 없습니다">조사가 시작되면 알림과 메일로 알려 드립니다.</EmptyState>
  ) : (
    <ul className="grid gap-4">
      {surveys.map((survey) => (
        <li key={survey.href}>
          <Card>
            <div className="flex flex-wrap items-start justify-between gap-4">
              <div className="min-w-0">
                <div className="mb-1 flex flex-wrap gap-2">
                  <Tag tone={states[survey.status].tone}>
                    {survey.status === 'submitted' && !survey.takesPart ? '참여하지 않음' : states[survey.status].word}
                  </Tag>
                  <Tag tone="primary">{roundPhaseNames[survey.time.phase]}</Tag>
                  {survey.isDemonstration && <Tag tone="warning">시연용</Tag>}
                </div>
                <h2 className="text-xl">{survey.roundName}</h2>
                <p className="text-sm text-text-subtle">
                  {survey.name} · {whenOf(survey)}
                  {survey.submittedAt && ` · ${koreanInstant(survey.submittedAt)} 제출`}
                </p>
                {survey.introduction && <p className="mt-2 max-w-[70ch] text-sm">{survey.introduction}</p>}
              </div>
              <LinkButton
                href={survey.href}
                look={survey.time.isAllowed && survey.status !== 'submitted' ? 'filled' : 'outlined'}
              >
                {doorOf(survey)}
              </LinkButton>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
