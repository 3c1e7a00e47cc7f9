import type { AnswerCount } from '@/modules/pledges/server/list-answers'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { editScopeOf } from '@/modules/rounds/domain/round-edit'
import { timeLeft } from '@/modules/rounds/domain/round-time'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { CloseForm } from '@/modules/rounds/ui/schedule-forms'
import { dayInSeoul, koreanDeadline } from '@/shared/korean-date'
import { dayOffName } from '@/shared/working-days'
import { ButtonRow } from '@/ui/button-row'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { Meter } from '@/ui/meter'
import { koreanNumber } from '@/shared/korean-number'

interface SurveyCardProps {
  readonly round: RoundDetails
  readonly answers: AnswerCount
  readonly canManage: boolean
}

/** How long there still is, and whether anybody works on the day it ends. */
function closingNote({ phase, closesAt, now }: RoundDetails) {
  if (!closesAt || phase === 'closed' || phase === 'confirmed' || phase === 'published') return undefined
  const calendar = workingCalendar(now)
  const dayOff = dayOffName(calendar, dayInSeoul(closesAt))
  return [phase === 'accepting' && timeLeft(calendar, now, closesAt), dayOff && `쉬는 날에 마감합니다(${dayOff})`]
    .filter(Boolean)
    .join(' · ')
}

/** 수요조사: its dates, how many have answered, and what comes next. */
export function SurveyCard({ round, answers, canManage }: SurveyCardProps) {
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
          { term: '마감', value: closesAt ? koreanDeadline(closesAt) : '정하지 않음', note: closingNote(round) },
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
