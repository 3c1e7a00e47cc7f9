import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { officersOf, planReminder } from '@/modules/pledges/domain/answer-board'
import { boardConditions, boardConditionsInWords } from '@/modules/pledges/domain/answer-board-filter'
import { canManageAnswers } from '@/modules/pledges/domain/answer-policy'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { ReminderForm } from '@/modules/pledges/ui/answer-board-reminder-form'
import { ReminderFacts } from '@/modules/pledges/ui/reminder-facts'
import { reminderText } from '@/modules/rounds/domain/round-letters'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '답하지 않은 곳에 알리기' }

export default async function RemindPage({ params, searchParams }: PageProps<'/rounds/[id]/answers/remind'>) {
  const { id } = await params
  const path = `/rounds/${id}/answers`
  const actor = await signedInActor(`${path}/remind`)
  if (!canManageAnswers(actor)) forbidden()
  const filter = boardConditions.parse(await searchParams)
  const board = await listAnswers(actor, id, filter)
  if (!board || board.round.status === 'draft') notFound()
  const { round, rows, shown, officers } = board
  const plan = planReminder(shown, round.now)
  const bodies = plan.targets.length
  const { people } = officersOf(plan.targets, officers)
  const back = addressOf(path, filter)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="답하지 않은 곳에 알리기"
        breadcrumbs={roundTrail(round, { label: '답변 현황', href: back }, '알리기')}
        lead={`조건: ${boardConditionsInWords(filter, rows)}. 아직 아무것도 나가지 않았습니다.`}
      />
      <div className="grid gap-6">
        <Card title="받는 곳">
          <ReminderFacts plan={plan} people={people} />
        </Card>
        {bodies > 0 ? (
          <Card title="보낼 글">
            <ReminderForm roundId={id} text={reminderText(round)} {...{ filter, bodies, people }} />
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
