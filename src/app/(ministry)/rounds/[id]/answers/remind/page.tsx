import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { type BoardRow, planReminder } from '@/modules/pledges/domain/answer-board'
import { answerStateNames, boardGroupNames } from '@/modules/pledges/domain/answer-state'
import { boardConditions } from '@/modules/pledges/domain/answer-board-filter'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { ReminderForm } from '@/modules/pledges/ui/answer-board-reminder-form'
import { reminderText } from '@/modules/rounds/domain/round-letters'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { EmptyState } from '@/ui/empty-state'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '답하지 않은 곳에 알리기' }

const places = (value: number) => `${koreanNumber(value)}곳`

function Names({ rows }: { rows: readonly BoardRow[] }) {
  if (rows.length === 0) return null
  return (
    <Disclosure label="이름 보기">
      <p className="text-sm">{rows.map(({ name }) => name).join(', ')}</p>
    </Disclosure>
  )
}

export default async function RemindPage({ params, searchParams }: PageProps<'/rounds/[id]/answers/remind'>) {
  const { id } = await params
  const path = `/rounds/${id}/answers`
  const actor = await signedInActor(`${path}/remind`)
  if (!hasPermission(actor, 'answers.manage')) forbidden()
  const filter = boardConditions.parse(await searchParams)
  const board = await listAnswers(actor, id, filter)
  if (!board || board.round.status === 'draft') notFound()
  const { round, shown, officers } = board
  const { targets, remindedToday, withoutOfficer, tooLate } = planReminder(shown, round.now)
  const ids = new Set(targets.map((target) => target.id))
  const people = new Set(
    officers.filter(({ partnerId, regionCode }) => ids.has(partnerId ?? regionCode!)).map(({ personId }) => personId),
  ).size
  const { q, group, state, officer, province } = filter
  const stateName = state === 'unanswered' ? '아직 답하지 않음' : state && answerStateNames[state]
  const provinceName = province && board.rows.find((row) => row.provinceCode === province)?.provinceName
  const conditions = [
    group && boardGroupNames[group],
    provinceName,
    stateName,
    officer && '담당자 계정 없음',
    q && `‘${q}’`,
  ].filter(Boolean)
  const back = addressOf(path, filter)
  const leftOut = [
    { term: '오늘 이미 알린 곳', rows: remindedToday, note: '하루에 한 번만 알립니다.' },
    { term: '담당자가 없는 곳', rows: withoutOfficer, note: '계정이 없습니다. 공문이나 전화로 알려 주세요.' },
    { term: '기한이 지난 곳', rows: tooLate, note: '늦은 제출을 허용하거나 기간을 늘려야 답할 수 있습니다.' },
  ]
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="답하지 않은 곳에 알리기"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '답변 현황', href: back },
          { label: '알리기' },
        ]}
        lead={`조건: ${conditions.join(' · ') || '모두'}. 아직 아무것도 나가지 않았습니다.`}
      />
      <div className="grid gap-6">
        <Card title="받는 곳">
          <Facts
            items={[
              { term: '알릴 곳', value: <b>{places(targets.length)}</b>, note: <Names rows={targets} /> },
              { term: '받을 사람', value: `${koreanNumber(people)}명`, note: '알림함과 메일로 한 번씩 갑니다.' },
              ...leftOut.flatMap(({ term, rows, note }) =>
                rows.length === 0
                  ? []
                  : [
                      {
                        term,
                        value: places(rows.length),
                        note: (
                          <>
                            {note} <Names rows={rows} />
                          </>
                        ),
                      },
                    ],
              ),
            ]}
          />
        </Card>
        {targets.length > 0 ? (
          <Card title="보낼 글">
            <ReminderForm
              roundId={id}
              filter={filter}
              text={reminderText(round)}
              bodies={targets.length}
              people={people}
            />
          </Card>
        ) : (
          <EmptyState title="알릴 곳이 없습니다" actions={<LinkButton href={back}>답변 현황으로 돌아가기</LinkButton>}>
            이 조건에서는 모두 답했거나, 오늘 이미 알렸거나, 알릴 수 있는 담당자가 없습니다.
          </EmptyState>
        )}
      </div>
    </PageMain>
  )
}
