import Link from 'next/link'
import type { ReactNode } from 'react'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { type Column, Table } from '@/ui/table'
import type { AgreementView } from '../domain/agreement-view'
import { PartnerNames, RegionNames } from './party-names'
import { DemonstrationTag, StatusTag } from './status-tag'

const kindsOf = ({ partners }: AgreementView) =>
  [...new Set(partners.map(({ kind }) => partnerKindNames[kind]))].join(', ')

/** Opens the agreement; the parties in its name tell it from other links. */
function DateLink({ agreement: { id, regions, partners, dateText } }: { agreement: AgreementView }) {
  const text = dateText ?? '날짜 미확인'
  const parties = [...regions.map(({ shortName }) => shortName), ...partners.map(({ nameThen }) => nameThen)].join('·')
  return (
    <Link href={`/agreements/${id}`} className="link" aria-label={`${text} ${parties} 결연 자세히`}>
      {text}
    </Link>
  )
}

const columns = {
  regions: { key: 'regions', header: '지역', cell: ({ regions }) => <RegionNames regions={regions} /> },
  partners: {
    key: 'partners',
    header: '함께하는 기관',
    cell: ({ partners }) => <PartnerNames partners={partners} />,
    phone: 'plain',
  },
  kind: { key: 'kind', header: '종류', cell: kindsOf, noWrap: true },
  date: {
    key: 'date',
    header: '날짜',
    cell: (agreement) => <DateLink agreement={agreement} />,
    phone: 'plain',
    noWrap: true,
  },
  status: {
    key: 'status',
    header: '상태',
    phone: 'aside',
    cell: ({ status, isDemonstration }) => (
      <span className="inline-flex flex-wrap gap-1 max-md:justify-end">
        <StatusTag status={status} />
        {isDemonstration && <DemonstrationTag />}
      </span>
    ),
  },
} satisfies Record<string, Column<AgreementView>>

export type AgreementColumn = keyof typeof columns

export interface AgreementTableProps {
  caption: string
  hideCaption?: boolean
  agreements: readonly AgreementView[]
  /** The first names the row. */
  show: readonly AgreementColumn[]
  empty?: ReactNode
  /** Address and direction of the headings that sort. */
  sorting?: Partial<Record<AgreementColumn, Pick<Column<AgreementView>, 'sortHref' | 'sorted'>>>
}

export function AgreementTable({ caption, hideCaption, agreements, show, empty, sorting = {} }: AgreementTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption={hideCaption}
      columns={show.map((key, index): Column<AgreementView> => ({
        ...(columns[key] as Column<AgreementView>),
        ...sorting[key],
        ...(index === 0 ? { phone: 'title' as const } : {}),
        ...(key === 'kind' ? { phone: show.includes('status') ? ('hidden' as const) : ('aside' as const) } : {}),
      }))}
      rows={agreements}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
