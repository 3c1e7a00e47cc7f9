import { Lock } from 'lucide-react'
import Link from 'next/link'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import type { PartnerKind } from '@/modules/partners/domain/partner'
import { EmptyState } from '@/ui/empty-state'
import { Table } from '@/ui/table'
import { Tag } from '@/ui/tag'
import type { ScorePart } from '../domain/scoring'
import { PairScoreBar } from './score-parts'

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

export const pairKey = ({ regionCode, partnerId }: Pick<ProposalRow, 'regionCode' | 'partnerId'>) =>
  `${regionCode}.${partnerId}`

interface ProposalTableProps {
  readonly rows: readonly ProposalRow[]
  readonly chosen: string | undefined
  readonly hrefOf: (row: ProposalRow) => string
}

/** Pairs region by region; a region is named once, on its first row. */
export function ProposalTable({ rows, chosen, hrefOf }: ProposalTableProps) {
  const startsRegion = (row: ProposalRow) => rows[rows.indexOf(row) - 1]?.regionCode !== row.regionCode
  return (
    <Table
      caption="제안된 쌍"
      hideCaption
      dense
      rows={rows}
      rowKey={pairKey}
      isChosen={(row) => pairKey(row) === chosen}
      empty={<EmptyState title="조건에 맞는 쌍이 없습니다">조건을 바꾸거나 지워 주세요.</EmptyState>}
      columns={[
        {
          key: 'region',
          header: '지역',
          cell: (row) =>
            startsRegion(row) ? (
              row.regionName
            ) : (
              <span className="sr-only @max-[48rem]:not-sr-only">{row.regionName}</span>
            ),
        },
        {
          key: 'partner',
          header: '기관',
          phone: 'plain',
          cell: (row) => (
            <Link href={hrefOf(row)} className="link">
              {row.partnerName}
            </Link>
          ),
        },
        {
          key: 'kind',
          header: '종류',
          phone: 'hidden',
          noWrap: true,
          cell: (row) => partnerKindNames[row.partnerKind as PartnerKind],
        },
        {
          key: 'state',
          header: '상태',
          phone: 'plain',
          noWrap: true,
          cell: (row) =>
            row.isStanding ? (
              <Tag tone="success" icon={<Lock />}>
                기존 유지
              </Tag>
            ) : (
              <Tag>새 제안</Tag>
            ),
        },
        { key: 'score', header: '점수', align: 'end', phone: 'aside', cell: (row) => row.score.toLocaleString('ko') },
        {
          key: 'parts',
          header: '점수 구성',
          phone: 'plain',
          cell: (row) => <PairScoreBar label={`${row.partnerName} 점수 구성`} parts={row.parts} />,
        },
      ]}
    />
  )
}
