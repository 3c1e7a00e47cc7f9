import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { FileSpreadsheet } from 'lucide-react'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import {
  type AnswerState,
  answerStateNames,
  answerStates,
  boardGroupNames,
  isAnswered,
} from '@/modules/pledges/domain/answer-state'
import { countGroups, countStates, planReminder } from '@/modules/pledges/domain/answer-board'
import { boardQuery } from '@/modules/pledges/domain/answer-board-filter'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { AnswerBoardCounts } from '@/modules/pledges/ui/answer-board-counts'
import { BoardFilterForm } from '@/modules/pledges/ui/answer-board-filter-form'
import { AnswerBoardTable } from '@/modules/pledges/ui/answer-board-table'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { describeTime } from '@/modules/rounds/domain/round-time'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { PhaseTag } from '@/modules/rounds/ui/phase-tag'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { LinkChips } from '@/ui/link-chips'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: '답변 현황' }

/** `12.15`: bodies and people just reminded. */
const remindedOf = (text: unknown) => {
  const [, bodies, people] = /^(\d{1,5})\.(\d{1,6})$/.exec(typeof text === 'string' ? text : '') ?? []
  return bodies && people ? { bodies: Number(bodies), people: Number(people) } : null
}

export default async function AnswersPage({ params, searchParams }: PageProps<'/rounds/[id]/answers'>) {
  const { id } = await params
  const path = `/rounds/${id}/answers`
  const actor = await signedInActor(path)
  const asked = await searchParams
  const { page, perPage, ...filter } = boardQuery.parse(asked)
  const [board, provinces] = await Promise.all([listAnswers(actor, id, filter), listProvinces()])
  if (!board) notFound()
  const { round, rows, ofAnyState, shown } = board
  const canManage = hasPermission(actor, 'answers.manage')
  const isDraft = round.phase === 'draft'
  const groups = countGroups(rows)
  const states = countStates(ofAnyState)
  const sum = (wanted: (state: AnswerState) => boolean) =>
    answerStates.filter(wanted).reduce((total, state) => total + states[state], 0)
  const chip = (label: string, state: typeof filter.state, count: number) => ({
    label,
    count,
    href: addressOf(path, { ...filter, state }),
    current: filter.state === state,
  })
  const reminded = remindedOf(asked.reminded)
  const { targets } = planReminder(shown, round.now)
  const mayAllowLate = canManage && !isDraft && canBeConfirmed(round.status)
  return (
    <PageMain width="wide">
      <PageHeader
        size="work"
        title="답변 현황"
        breadcrumbs={[
          { label: '회차·매칭', href: '/rounds' },
          { label: round.name, href: `/rounds/${id}` },
          { label: '답변 현황' },
        ]}
        tags={
          <>
            <PhaseTag phase={round.phase} />
            {describeTime(round, workingCalendar(round.now), round.now)}
          </>
        }
        lead={round.name}
        actions={
          <>
            <LinkButton href={addressOf(`${path}/export`, filter)} download size={40} icon={<FileSpreadsheet />}>
              엑셀 받기
            </LinkButton>
            {!isDraft && (
              <LinkButton href={`/rounds/${id}/late`} size={40}>
                늦은 제출
              </LinkButton>
            )}
            {canManage && !isDraft && (
              <LinkButton href={addressOf('/imports/new', { kind: 'pledges', round: id })} size={40}>
                엑셀로 올리기
              </LinkButton>
            )}
            {canManage && !isDraft && (
              <LinkButton
                href={addressOf(`${path}/remind`, { ...filter, state: filter.state ?? 'unanswered' })}
                look="filled"
                size={40}
              >
                {`답하지 않은 곳에 알리기 · ${koreanNumber(targets.length)}곳`}
              </LinkButton>
            )}
          </>
        }
      />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        {reminded && (
          <Alert tone="success" live>
            {`${koreanNumber(reminded.bodies)}곳의 담당자 ${koreanNumber(reminded.people)}명에게 알렸습니다. 오늘은 같은 곳에 다시 알리지 않습니다.`}
          </Alert>
        )}
        {isDraft && (
          <Alert tone="information">아직 알리지 않은 회차입니다. 지금 알리면 아래 기관과 지역에 묻습니다.</Alert>
        )}
        <AnswerBoardCounts groups={groups} hrefOf={(group) => addressOf(path, { ...filter, group })} />
        <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
          <LinkTabs
            label="구분"
            items={[
              {
                label: '모두',
                href: addressOf(path, { ...filter, group: undefined }),
                current: !filter.group,
                count: rows.length,
              },
              ...groups.map(({ group, total }) => ({
                label: boardGroupNames[group],
                href: addressOf(path, { ...filter, group }),
                current: filter.group === group,
                count: total,
              })),
            ]}
          />
          <BoardFilterForm action={path} filter={filter} provinces={provinces} />
          <LinkChips
            label="상태"
            items={[
              chip('모두', undefined, ofAnyState.length),
              chip(
                '아직 답하지 않음',
                'unanswered',
                sum((state) => !isAnswered(state)),
              ),
              ...answerStates
                .filter((state) => states[state] > 0 || filter.state === state)
                .map((state) => chip(answerStateNames[state], state, states[state])),
            ]}
          />
          <AnswerBoardTable
            roundId={id}
            rows={shown.slice((page - 1) * perPage, page * perPage)}
            hasAnswers={!isDraft}
            mayAllowLate={mayAllowLate}
            empty={
              <EmptyState title={rows.length === 0 ? '살필 수 있는 답변이 없습니다' : '조건에 맞는 곳이 없습니다'}>
                {rows.length === 0
                  ? '이 회차에는 맡은 기관이나 지역이 들어 있지 않습니다.'
                  : '조건을 줄여 다시 찾아 주세요.'}
              </EmptyState>
            }
          />
          {shown.length > 0 && (
            <Pagination
              page={page}
              perPage={perPage}
              total={shown.length}
              label="답변 현황"
              hrefFor={(to, size) => addressOf(path, { ...filter, page: to, perPage: size })}
            />
          )}
        </div>
      </div>
    </PageMain>
  )
}
