import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { countGroups, planReminder } from '@/modules/pledges/domain/answer-board'
import { boardQuery } from '@/modules/pledges/domain/answer-board-filter'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { AnswerBoardCounts } from '@/modules/pledges/ui/answer-board-counts'
import { BoardFilterForm } from '@/modules/pledges/ui/answer-board-filter-form'
import { AnswerBoardHead } from '@/modules/pledges/ui/answer-board-head'
import { AnswerBoardNotices, NoAnswers } from '@/modules/pledges/ui/answer-board-notices'
import { AnswerBoardTable } from '@/modules/pledges/ui/answer-board-table'
import { GroupTabs, StateChips } from '@/modules/pledges/ui/answer-board-tabs'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { addressOf } from '@/shared/address'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '답변 현황' }

export default async function AnswersPage({ params, searchParams }: PageProps<'/rounds/[id]/answers'>) {
  const { id } = await params
  const path = `/rounds/${id}/answers`
  const actor = await signedInActor(path)
  const asked = await searchParams
  const { page, perPage, ...filter } = boardQuery.parse(asked)
  const [board, provinces] = await Promise.all([listAnswers(actor, id, filter), listProvinces()])
  if (!board) notFound()
  const { round, rows, ofAnyState, shown, canManage, mayAllowLate } = board
  const isDraft = round.phase === 'draft'
  const groups = countGroups(rows)
  const targets = planReminder(shown, round.now).targets.length
  return (
    <PageMain width="wide">
      <AnswerBoardHead {...{ round, filter, targets, canManage }} calendar={workingCalendar(round.now)} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <AnswerBoardNotices mark={asked.reminded} isDraft={isDraft} />
        <AnswerBoardCounts groups={groups} hrefOf={(group) => addressOf(path, { ...filter, group })} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <GroupTabs path={path} filter={filter} groups={groups} />
          <BoardFilterForm action={path} filter={filter} provinces={provinces} />
          <StateChips path={path} filter={filter} rows={ofAnyState} />
          <AnswerBoardTable
            roundId={id}
            rows={shown.slice((page - 1) * perPage, page * perPage)}
            hasAnswers={!isDraft}
            mayAllowLate={mayAllowLate}
            empty={<NoAnswers isWholeRound={rows.length === 0} />}
          />
          {shown.length > 0 && (
            <Pagination of={{ page, perPage, totalCount: shown.length }} path={path} query={filter} label="답변 현황" />
          )}
        </div>
      </div>
    </PageMain>
  )
}
