import { koreanDay, dayInSeoul } from '@/shared/korean-date'
import { Disclosure } from '@/ui/disclosure'
import { Table } from '@/ui/table'
import type { RevealView } from '../domain/publication-view'
import { koreanNumber } from '@/shared/korean-number'

/** Scores opened after publication, each with what opens its seal. */
export function RevealTable({ reveals }: { reveals: readonly RevealView[] }) {
  return (
    <Table
      caption="나중에 공개한 점수"
      hideCaption
      rows={reveals}
      rowKey={({ regionCode, partnerId }) => `${regionCode} ${partnerId}`}
      columns={[
        { key: 'pair', header: '쌍', cell: ({ region, partner }) => `${region.fullName} · ${partner.name}` },
        {
          key: 'score',
          header: '점수',
          align: 'end',
          phone: 'aside',
          cell: ({ score }) => `${koreanNumber(score)}점`,
        },
        { key: 'reason', header: '까닭', phone: 'plain', cell: ({ reason }) => reason },
        { key: 'date', header: '공개한 날', noWrap: true, cell: ({ revealedAt }) => koreanDay(dayInSeoul(revealedAt)) },
        {
          key: 'seal',
          header: '봉인을 여는 글',
          phone: 'plain',
          cell: ({ salt, regionCode, partnerId, score }) => (
            <Disclosure label="보기">
              <code className="font-mono text-dense break-all">
                {JSON.stringify([salt, regionCode, partnerId, score])}
              </code>
            </Disclosure>
          ),
        },
      ]}
    />
  )
}
