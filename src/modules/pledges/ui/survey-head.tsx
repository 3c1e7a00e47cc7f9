import type { RoundPhase } from '@/modules/rounds/domain/round-phase'
import { roundPhaseNames } from '@/modules/rounds/domain/round-phase'
import { koreanInstant } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Tag } from '@/ui/tag'

const answered = { draft: '작성 중', submitted: '제출함', withdrawn: '거둠' } as const
const tones = { draft: 'neutral', submitted: 'success', withdrawn: 'neutral' } as const

interface SurveyHeadProps {
  readonly asked: {
    readonly round: {
      readonly name: string
      readonly isDemonstration: boolean
      readonly introduction: string | null
      readonly wishesBecomePublic: boolean
      readonly contactText: string | null
    }
    readonly body: { readonly name: string; readonly canWrite: boolean }
    readonly time: {
      readonly phase: RoundPhase
      readonly isAllowed: boolean
      readonly isLate: boolean
      readonly until: Date | null
    }
    readonly answer: { readonly status: keyof typeof answered; readonly lateReason: string | null }
    readonly versions: readonly { readonly number: number }[]
  }
  readonly title: string
  /** An earlier version that is only looked at. */
  readonly seenVersion: number | null
}

/** The survey an answer belongs to: until when, who answers, and whether it can still be written. */
export function SurveyHead({ asked, title, seenVersion }: SurveyHeadProps) {
  const { round, body, time, answer, versions } = asked
  const { status, lateReason } = answer
  const lastVersion = versions[0]?.number
  return (
    <>
      <PageHeader
        size="work"
        title={title}
        breadcrumbs={[{ label: '수요조사', href: '/survey' }, { label: round.name }, { label: body.name }]}
        tags={
          <>
            <Tag tone={tones[status]}>{answered[status]}</Tag>
            <Tag tone="primary">{roundPhaseNames[time.phase]}</Tag>
            {round.isDemonstration && <Tag tone="warning">시연용</Tag>}
          </>
        }
        lead={[body.name, time.until && `${koreanInstant(time.until)} 마감`].filter(Boolean).join(' · ')}
      />
      <div className="mb-6 grid gap-3">
        {seenVersion !== null && (
          <Alert
            tone="information"
            title={`판 ${seenVersion}을 보고 있습니다`}
            actions={
              <LinkButton href="?" size={32}>
                지금 쓰는 응답으로
              </LinkButton>
            }
          >
            볼 수만 있습니다. 이 내용으로 되돌리려면 판 이력에서 불러옵니다.
          </Alert>
        )}
        {time.isLate && (
          <Alert tone="warning" title="마감 뒤의 제출을 허용받았습니다">
            제출할 때 늦은 사유를 적습니다.
          </Alert>
        )}
        {!time.isAllowed && (
          <Alert tone="neutral">
            {time.phase === 'announced'
              ? '아직 시작하지 않은 조사입니다.'
              : lastVersion
                ? `마감된 뒤에는 판 ${lastVersion}을 볼 수만 있습니다.`
                : '마감된 조사입니다. 제출한 응답이 없습니다.'}
          </Alert>
        )}
        {time.isAllowed && !body.canWrite && <Alert tone="neutral">볼 수만 있는 응답입니다.</Alert>}
        {lateReason && <Alert tone="neutral">늦은 제출 사유: {lateReason}</Alert>}
        {round.introduction && <p className="max-w-[75ch]">{round.introduction}</p>}
        <p className="text-sm text-text-subtle">
          {round.wishesBecomePublic
            ? '희망 순위는 매칭을 공표할 때 함께 공개됩니다. 사유와 담당자는 공개하지 않습니다.'
            : '희망 순위는 공개하지 않습니다.'}
          {round.contactText && ` 문의: ${round.contactText}`}
        </p>
      </div>
    </>
  )
}
