import { Ban, Lock, Pin } from 'lucide-react'
import Link from 'next/link'
import { type PartnerKind, partnerKindNames } from '@/modules/partners/domain/partner'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { BoardQuery } from '../domain/runs/board-query'
import { pairKeyOf } from '../domain/settings/pair-key'
import type { ScorePart } from '../domain/scoring/scoring'
import { PairScoreBar } from './score-parts'
import { koreanNumber } from '@/shared/korean-number'

export interface ProposalRow {
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly partnerKind: string
  readonly score: number
  readonly parts: readonly ScorePart[]
  readonly isStanding: boolean
}

interface ProposalTableProps {
  readonly rows: readonly ProposalRow[]
  readonly view: BoardQuery['view']
  readonly chosen: string | undefined
  readonly pinned: ReadonlySet<string>
  readonly mayChoose: boolean
  /** The explanation of a pair; null where none can be given. */
  readonly hrefOf: ((pair: string, ask?: BoardQuery['ask']) => string) | null
}

/** Pairs side by side: grouped by region or by partner; whoever leads a group is named once, on its first row. */
export function ProposalTable({ rows, view, chosen, pinned, mayChoose, hrefOf }: ProposalTableProps) {
  const leaderOf = (row: ProposalRow) => (view === 'region' ? row.regionCode : row.partnerId)
  const leads = new Set(rows.filter((row, index) => index === 0 || leaderOf(rows[index - 1]!) !== leaderOf(row)))
  const leader = (row: ProposalRow, name: string) =>
    leads.has(row) ? name : <span className="sr-only @max-[48rem]:not-sr-only">{name}</span>
  // The row's own link stands on the name that differs within a group.
  const opening = (row: ProposalRow, name: string) => {
    if (!hrefOf) return name
    const key = pairKeyOf(row)
    return (
      <Link href={hrefOf(key)} scroll={false} className="link" data-pair={key} data-ask={`${hrefOf(key)}&ask=`}>
        {name}
      </Link>
    )
  }
  const kind = {
    key: 'kind',
    header: '종류',
    phone: 'hidden',
    noWrap: true,
    cell: (row: ProposalRow) => partnerKindNames[row.partnerKind as PartnerKind],
  } as const
  const names =
    view === 'region'
      ? ([
          { key: 'region', header: '지역', cell: (row: ProposalRow) => leader(row, row.regionName) },
          { key: 'partner', header: '기관', phone: 'plain', cell: (row: ProposalRow) => opening(row, row.partnerName) },
          kind,
        ] as const)
      : ([
          { key: 'partner', header: '기관', cell: (row: ProposalRow) => leader(row, row.partnerName) },
          kind,
          { key: 'region', header: '지역', phone: 'plain', cell: (row: ProposalRow) => opening(row, row.regionName) },
        ] as const)
  const choose = (row: ProposalRow, href: NonNullable<typeof hrefOf>) => {
    const key = pairKeyOf(row)
    const name = `${row.regionName} ${row.partnerName}`
    return (
      <span className="flex gap-1">
        <LinkButton href={`${href(key, 'pin')}#price`} size={32} aria-label={`${name} 고정`}>
          <Pin />
        </LinkButton>
        <LinkButton href={`${href(key, 'bar')}#price`} size={32} aria-label={`${name} 제외`}>
          <Ban />
        </LinkButton>
      </span>
    )
  }
  return (
    <Table
      caption="제안된 쌍"
      hideCaption
      dense
      rows={rows}
      rowKey={pairKeyOf}
      isChosen={(row) => pairKeyOf(row) === chosen}
      empty={<EmptyState title="조건에 맞는 쌍이 없습니다">조건을 바꾸거나 지워 주세요.</EmptyState>}
      columns={[
        ...names,
        {
          key: 'state',
          header: '상태',
          phone: 'plain',
          noWrap: true,
          cell: (row) => <PairState isPinned={pinned.has(pairKeyOf(row))} isStanding={row.isStanding} />,
        },
        { key: 'score', header: '점수', align: 'end', phone: 'aside', cell: (row) => koreanNumber(row.score) },
        {
          key: 'parts',
          header: '점수 구성',
          phone: 'plain',
          cell: (row) => <PairScoreBar label={`${row.partnerName} 점수 구성`} parts={row.parts} />,
        },
        ...(mayChoose && hrefOf
          ? [
              {
                key: 'choose',
                header: '고정·제외',
                phone: 'hidden',
                noWrap: true,
                cell: (row: ProposalRow) => choose(row, hrefOf),
              } as const,
            ]
          : []),
      ]}
    />
  )
}

function PairState({ isPinned, isStanding }: { isPinned: boolean; isStanding: boolean }) {
  if (isPinned)
    return (
      <Tag tone="information" icon={<Pin />}>
        고정
      </Tag>
    )
  if (isStanding)
    return (
      <Tag tone="success" icon={<Lock />}>
        기존 유지
      </Tag>
    )
  return <Tag>새 제안</Tag>
}
