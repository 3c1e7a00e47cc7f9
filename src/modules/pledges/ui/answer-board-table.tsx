import Link from 'next/link'
import type { ReactNode } from 'react'
import { koreanDeadline, koreanInstant } from '@/shared/korean-date'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { type AnswerState, answerStateNames, boardGroupNames } from '../domain/answer-state'
import type { BoardRow } from '../domain/answer-board'

const tones: Record<AnswerState, Tone> = {
  submitted: 'success',
  late: 'success',
  declined: 'success',
  writing: 'information',
  notStarted: 'neutral',
  withdrawn: 'danger',
}

interface AnswerBoardTableProps {
  readonly roundId: string
  readonly rows: readonly BoardRow[]
  /** Before a round opens there are no answers to look at. */
  readonly hasAnswers: boolean
  readonly mayAllowLate: boolean
  readonly empty: ReactNode
}

const answerOf = (roundId: string, { group, id }: BoardRow) =>
  group === 'region' ? `/survey/${roundId}/regions/${id}` : `/survey/${roundId}/partners/${id}`
const lateOf = (roundId: string, { group, id }: BoardRow) =>
  `/rounds/${roundId}/late?${group === 'region' ? 'region' : 'partner'}=${id}`

/** Who has answered and who has not, each with the way to its answer. */
export function AnswerBoardTable({ roundId, rows, hasAnswers, mayAllowLate, empty }: AnswerBoardTableProps) {
  return (
    <Table
      caption="답변 현황"
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      empty={empty}
      columns={[
        {
          key: 'name',
          header: '기관·지역',
          cell: (row) =>
            hasAnswers ? (
              <Link href={answerOf(roundId, row)} className="link font-bold">
                {row.name}
              </Link>
            ) : (
              <b>{row.name}</b>
            ),
        },
        {
          key: 'state',
          header: '상태',
          phone: 'aside',
          noWrap: true,
          cell: ({ state }) => <Tag tone={tones[state]}>{answerStateNames[state]}</Tag>,
        },
        { key: 'group', header: '구분', noWrap: true, phone: 'hidden', cell: ({ group }) => boardGroupNames[group] },
        { key: 'province', header: '시도', noWrap: true, phone: 'hidden', cell: ({ provinceName }) => provinceName },
        {
          key: 'changed',
          header: '마지막으로 쓴 때',
          cell: ({ changedAt, changedBy }) =>
            changedAt && (
              <>
                <span className="tabular whitespace-nowrap">{koreanInstant(changedAt)}</span>
                {changedBy && <span className="block text-dense text-text-subtle max-md:inline"> {changedBy}</span>}
              </>
            ),
        },
        {
          key: 'officers',
          header: '담당자',
          noWrap: true,
          cell: ({ officers }) => (officers > 0 ? `${officers}명` : <Tag tone="warning">계정 없음</Tag>),
        },
        {
          key: 'reminded',
          header: '마지막 알림',
          noWrap: true,
          cell: ({ remindedAt }) => remindedAt && <span className="tabular">{koreanInstant(remindedAt)}</span>,
        },
        {
          key: 'late',
          header: '늦은 제출',
          cell: (row) => {
            const until = row.allowedUntil && `${koreanDeadline(row.allowedUntil)}까지`
            if (!row.canManage || !mayAllowLate) return until
            return (
              <Link
                href={lateOf(roundId, row)}
                className="link"
                aria-label={`${row.name} 늦은 제출 ${until ?? '허용'}`}
              >
                {until ?? '허용'}
              </Link>
            )
          },
        },
      ]}
    />
  )
}
