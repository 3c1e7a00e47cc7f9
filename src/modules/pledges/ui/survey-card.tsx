import { editScopeOf } from '@/modules/rounds/domain/round-edit'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import type { RoundStatus } from '@/modules/rounds/domain/round'
import type { RoundPhase } from '@/modules/rounds/domain/round-phase'
import { closingNote } from '@/modules/rounds/domain/round-time'
import { CloseForm } from '@/modules/rounds/ui/schedule-forms'
import { koreanDeadline } from '@/shared/korean-date'
import { koreanNumber } from '@/shared/korean-number'
import type { WorkingCalendar } from '@/shared/working-days'
import { ButtonRow } from '@/ui/button-row'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { Meter } from '@/ui/meter'

interface SurveyCardProps {
  readonly round: {
    readonly id: string
    readonly version: number
    readonly status: RoundStatus
    readonly phase: RoundPhase
    readonly now: Date
    readonly opensAt: Date | null
    readonly closesAt: Date | null
    readonly consentClosesAt: Date | null
    readonly introduction: string | null
    readonly contactText: string | null
  }
  readonly answers: { readonly asked: number; readonly answered: number }
  readonly calendar: WorkingCalendar
  readonly canManage: boolean
}

/** 수요조사: its dates, how many have answered, and what comes next. */
export function SurveyCard({ round, answers, calendar, canManage }: SurveyCardProps) {
  const { id, phase, opensAt, closesAt, consentClosesAt, introduction, contactText } = round
  const isDraft = phase === 'draft'
  const { answered, asked } = answers
  return (
    <Card title="수요조사">
      {!isDraft && (
        <div className="mb-4">
          <p className="text-md">
            <b className="tabular text-2xl">{koreanNumber(answered)}</b> / {koreanNumber(asked)}곳이 답했습니다.
          </p>
          <Meter label="답한 비율" value={asked === 0 ? 0 : answered / asked} />
        </div>
      )}
      <Facts
        items={[
          { term: '시작', value: opensAt ? koreanDeadline(opensAt) : isDraft ? '알리는 순간부터' : null },
          {
            term: '마감',
            value: closesAt ? koreanDeadline(closesAt) : '정하지 않음',
            note: closingNote(round, calendar),
          },
          ...(consentClosesAt ? [{ term: '수락 마감', value: koreanDeadline(consentClosesAt) }] : []),
          { term: '대상', value: `${koreanNumber(asked)}곳` },
          { term: '문의처', value: contactText },
        ]}
      />
      {introduction && (
        <div className="mt-3">
          <Disclosure label="안내문 보기">
            <p className="text-md whitespace-pre-line">{introduction}</p>
          </Disclosure>
        </div>
      )}
      <div className="mt-4 grid gap-3">
        <ButtonRow>
          {isDraft && canManage && (
            <LinkButton href={`/rounds/${id}/open`} look="filled" size={40}>
              희망 받기 알리기
            </LinkButton>
          )}
          <LinkButton href={`/rounds/${id}/answers`} look={isDraft ? 'outlined' : 'tinted'} size={40}>
            {isDraft ? '대상 보기' : '답변 현황'}
          </LinkButton>
          {canManage && !isDraft && canBeConfirmed(round.status) && (
            <LinkButton href={`/rounds/${id}/extend`} size={40}>
              기간 늘리기
            </LinkButton>
          )}
          {canManage && editScopeOf(phase) !== 'nothing' && (
            <LinkButton href={`/rounds/${id}/edit`} size={40}>
              고치기
            </LinkButton>
          )}
        </ButtonRow>
        {canManage && phase === 'accepting' && (
          <Disclosure label="지금 마감하기">
            <CloseForm round={round} />
          </Disclosure>
        )}
      </div>
    </Card>
  )
}
