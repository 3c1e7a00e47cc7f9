import { FileSpreadsheet } from 'lucide-react'
import type { RoundPhase } from '@/modules/rounds/domain/round-phase'
import { describeTime } from '@/modules/rounds/domain/round-time'
import { PhaseTag } from '@/modules/rounds/ui/phase-tag'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { addressOf } from '@/shared/address'
import { koreanNumber } from '@/shared/korean-number'
import type { WorkingCalendar } from '@/shared/working-days'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import type { BoardFilter } from '../domain/answer-board-filter'

interface AnswerBoardHeadProps {
  readonly round: {
    readonly id: string
    readonly name: string
    readonly phase: RoundPhase
    readonly opensAt: Date | null
    readonly closesAt: Date | null
    readonly now: Date
  }
  readonly calendar: WorkingCalendar
  readonly filter: BoardFilter
  /** Bodies a reminder would reach. */
  readonly targets: number
  readonly canManage: boolean
}

/** 답변 현황 of a round, and what can be done about it. */
export function AnswerBoardHead({ round, calendar, filter, targets, canManage }: AnswerBoardHeadProps) {
  const path = `/rounds/${round.id}/answers`
  const isDraft = round.phase === 'draft'
  return (
    <PageHeader
      size="work"
      title="답변 현황"
      breadcrumbs={roundTrail(round, '답변 현황')}
      tags={
        <>
          <PhaseTag phase={round.phase} />
          {describeTime(round, calendar, round.now)}
        </>
      }
      lead={round.name}
      actions={
        <>
          <LinkButton href={addressOf(`${path}/export`, filter)} download size={40} icon={<FileSpreadsheet />}>
            엑셀 받기
          </LinkButton>
          {!isDraft && (
            <LinkButton href={`/rounds/${round.id}/late`} size={40}>
              늦은 제출
            </LinkButton>
          )}
          {canManage && !isDraft && (
            <>
              <LinkButton href={addressOf('/imports/new', { kind: 'pledges', round: round.id })} size={40}>
                엑셀로 올리기
              </LinkButton>
              <LinkButton
                href={addressOf(`${path}/remind`, { ...filter, state: filter.state ?? 'unanswered' })}
                look="filled"
                size={40}
              >
                {`답하지 않은 곳에 알리기 · ${koreanNumber(targets)}곳`}
              </LinkButton>
            </>
          )}
        </>
      }
    />
  )
}
