import { Download } from 'lucide-react'
import Link from 'next/link'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { LinkButton } from '@/ui/link-button'
import { type Column, Table } from '@/ui/table'
import type { Chart, ChartBar, ChartColumn } from '../../domain/analysis/measures/chart'
import { BarList } from './bar-list'
import { koreanNumber } from '@/shared/korean-number'

const shown: Record<ChartColumn['format'], (value: number) => string> = {
  whole: (value) => koreanNumber(value, 0),
  decimal: (value) => value.toFixed(1),
  percent: (value) => `${Math.round(value * 100)}%`,
}
const countOf = { 쌍: '쌍', 지역: '곳', 기관: '곳' }

const textOf = ({ unit }: Chart, { value, asked, pairs }: ChartBar) => {
  const own =
    asked === undefined
      ? `${koreanNumber(value, 0)}${countOf[unit]}`
      : `${koreanNumber(value, 0)} / ${koreanNumber(asked, 0)}`
  return unit === '쌍' ? own : `${own} · ${koreanNumber(pairs, 0)}쌍`
}

/** One measure of a run: what it says, bars that open their pairs, and the same as a table and a file. */
export function ChartCard({ runId, chart }: { runId: string; chart: Chart }) {
  const path = `/matching/${runId}`
  const hrefOf = ({ pairs, filter }: ChartBar) => (pairs > 0 ? addressOf(path, { ...filter }) : undefined)
  return (
    <Card
      title={chart.title}
      id={chart.key}
      action={
        <LinkButton
          href={addressOf(`${path}/export`, { what: 'measures', chart: chart.key })}
          download
          look="text"
          size={32}
          icon={<Download />}
          aria-label={`${chart.title} 엑셀`}
        >
          엑셀
        </LinkButton>
      }
    >
      <p className="mb-3 text-sm text-text-subtle">{chart.reading}</p>
      <BarList
        label={chart.title}
        bars={chart.bars.map((bar) => ({ ...bar, text: textOf(chart, bar), href: hrefOf(bar) }))}
      />
      {chart.askedLabel && (
        <p className="mt-1 text-dense text-text-subtle">{`막대는 이어진 쌍, 뒤의 옅은 막대는 ${chart.askedLabel}입니다.`}</p>
      )}
      <div className="mt-3">
        <Disclosure label="표로 보기">
          <Table
            caption={chart.title}
            hideCaption
            dense
            keepOnPhone={columnsOf(chart, hrefOf).length <= 4}
            rows={chart.bars}
            rowKey={({ key }) => key}
            columns={columnsOf(chart, hrefOf)}
          />
        </Disclosure>
      </div>
    </Card>
  )
}

function columnsOf(chart: Chart, hrefOf: (bar: ChartBar) => string | undefined): Column<ChartBar>[] {
  const { unit, askedLabel, columns = [] } = chart
  const pairs = (bar: ChartBar) => {
    const href = hrefOf(bar)
    if (!href) return koreanNumber(bar.pairs, 0)
    return (
      <Link href={href} className="link" aria-label={`${bar.label} ${koreanNumber(bar.pairs, 0)}쌍 보기`}>
        {koreanNumber(bar.pairs, 0)}
      </Link>
    )
  }
  return [
    { key: 'label', header: '구분', cell: ({ label }) => label },
    ...(unit === '쌍'
      ? []
      : [
          {
            key: 'value',
            header: `${unit}(곳)`,
            align: 'end' as const,
            cell: (bar: ChartBar) => koreanNumber(bar.value, 0),
          },
        ]),
    { key: 'pairs', header: '쌍', align: 'end', cell: pairs },
    ...(askedLabel
      ? [
          {
            key: 'asked',
            header: askedLabel,
            align: 'end' as const,
            cell: ({ asked }: ChartBar) => (asked === undefined ? null : koreanNumber(asked, 0)),
          },
        ]
      : []),
    ...columns.map(({ header, format }, at): Column<ChartBar> => ({
      key: header,
      header,
      align: 'end',
      cell: ({ more }) => {
        const value = more?.[at]
        return value === null || value === undefined ? null : shown[format](value)
      },
    })),
  ]
}
