import Link from 'next/link'
import type { RoundPhase } from '@/modules/rounds/domain/round-phase'
import { PhaseTag } from '@/modules/rounds/ui/phase-tag'
import { koreanDay } from '@/shared/korean-date'
import { koreanNumber } from '@/shared/korean-number'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'

interface ListedRound {
  readonly id: string
  readonly name: string
  readonly phase: RoundPhase
  readonly publishedAt: Date | null
  readonly counts: Readonly<Record<'regions' | 'pledges' | 'runs' | 'agreements', number>>
  /** Null while nobody is asked. */
  readonly answers: { readonly asked: number; readonly answered: number } | null
  /** Where it stands on the clock, in one line. */
  readonly time: string | null
}

const counted = (key: keyof ListedRound['counts'], header: string) =>
  ({ key, header, align: 'end', cell: ({ counts }: ListedRound) => koreanNumber(counts[key]) }) as const

/** Every round, with its answers and what came of it. */
export const RoundTable = ({ rounds, canManage }: { rounds: readonly ListedRound[]; canManage: boolean }) => (
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
        cell: ({ id, name, time }) => (
          <>
            <Link href={`/rounds/${id}`} className="link font-bold">
              {name}
            </Link>
            {time && <span className="block text-dense font-normal text-text-subtle">{time}</span>}
          </>
        ),
      },
      {
        key: 'status',
        header: '상태',
        phone: 'aside',
        noWrap: true,
        cell: ({ phase }) => <PhaseTag phase={phase} />,
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
      counted('regions', '대상 지역'),
      counted('pledges', '서약 기관'),
      counted('runs', '매칭 실행'),
      counted('agreements', '결연'),
      {
        key: 'published',
        header: '공표일',
        noWrap: true,
        cell: ({ publishedAt }) => publishedAt && koreanDay(publishedAt),
      },
    ]}
  />
)
