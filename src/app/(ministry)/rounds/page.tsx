import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import Link from 'next/link'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { countAnswers } from '@/modules/pledges/server/list-answers'
import { describeTime } from '@/modules/rounds/domain/round-time'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { PhaseTag } from '@/modules/rounds/ui/phase-tag'
import { koreanDay } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Table } from '@/ui/table'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '회차·매칭' }

export default async function RoundsPage() {
  const actor = await signedInActor('/rounds')
  if (!hasPermission(actor, 'rounds.view')) forbidden()
  const rounds = await Promise.all(
    (await listRounds(actor)).map(async (round) => ({
      ...round,
      answers: round.phase === 'draft' ? null : await countAnswers(actor, round),
      time: describeTime(round, workingCalendar(round.now), round.now),
    })),
  )
  const canManage = hasPermission(actor, 'rounds.manage')
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="회차·매칭"
        lead="수요조사와 매칭을 회차로 묶어 다룹니다."
        actions={
          canManage && (
            <LinkButton href="/rounds/new" look="filled" size={40}>
              새 회차
            </LinkButton>
          )
        }
      />
      <Table
        caption="회차"
        hideCaption
        rows={rounds}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title="아직 회차가 없습니다">
            {canManage ? '‘새 회차’로 수요조사를 준비해 주세요.' : '행정안전부가 회차를 만들면 여기에 보입니다.'}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            header: '회차',
            cell: (round) => (
              <>
                <Link href={`/rounds/${round.id}`} className="link font-bold">
                  {round.name}
                </Link>
                {round.time && <span className="block text-dense font-normal text-text-subtle">{round.time}</span>}
              </>
            ),
          },
          {
            key: 'status',
            header: '상태',
            phone: 'aside',
            noWrap: true,
            cell: (round) => <PhaseTag phase={round.phase} />,
          },
          {
            key: 'answers',
            header: '답변',
            align: 'end',
            cell: ({ id, answers }) =>
              answers && (
                <Link href={`/rounds/${id}/answers`} className="link">
                  {koreanNumber(answers.answered)}/{koreanNumber(answers.asked)}곳
                </Link>
              ),
          },
          { key: 'regions', header: '대상 지역', align: 'end', cell: (round) => koreanNumber(round.counts.regions) },
          { key: 'pledges', header: '서약 기관', align: 'end', cell: (round) => koreanNumber(round.counts.pledges) },
          { key: 'runs', header: '매칭 실행', align: 'end', cell: (round) => koreanNumber(round.counts.runs) },
          { key: 'agreements', header: '결연', align: 'end', cell: (round) => koreanNumber(round.counts.agreements) },
          {
            key: 'published',
            header: '공표일',
            noWrap: true,
            cell: (round) => round.publishedAt && koreanDay(round.publishedAt),
          },
        ]}
      />
    </PageMain>
  )
}
