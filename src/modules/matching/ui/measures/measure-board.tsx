import Link from 'next/link'
import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { StatList } from '@/ui/stat-list'
import { Table } from '@/ui/table'
import type { MatchDescription, NamedPair } from '../../domain/analysis/measures/describe-match'
import { ChartCard } from './chart-card'
import { koreanNumber } from '@/shared/korean-number'

const shownBlocking = 20

/** All measures of a run: the few numbers that matter most, then one card for each question. */
export function MeasureBoard({ runId, measures }: { runId: string; measures: MatchDescription }) {
  const path = `/matching/${runId}`
  const { charts, floor, judgedRegions, coveredRegions, meanKm, meanTotal, gini, partners, partnersUsed } = measures
  const first = charts.find(({ key }) => key === 'partner-wishes')?.bars[0]
  return (
    <div className="grid gap-4">
      <Card title="한눈에">
        <StatList
          layout="row"
          items={[
            judgedRegions > 0
              ? {
                  label: '필요를 채운 지역',
                  value: koreanNumber(coveredRegions, 0),
                  unit: '곳',
                  note: `${koreanNumber(judgedRegions, 0)}곳 가운데`,
                }
              : { label: '지역 평균 점수', value: meanTotal === null ? null : koreanNumber(meanTotal, 0), unit: '점' },
            {
              label: '기관의 1순위 희망',
              value: koreanNumber(first?.value ?? 0, 0),
              unit: '쌍',
              note: `${koreanNumber(first?.asked ?? 0, 0)}건 가운데`,
              ...(first && first.pairs > 0 && { href: addressOf(path, { ...first.filter }) }),
            },
            {
              label: '가장 낮은 지역',
              value: floor && koreanNumber(floor.total, 0),
              unit: '점',
              note: floor?.regionName,
              ...(floor && { href: addressOf(path, { region: floor.regionCode }) }),
            },
            {
              label: '지역 간 지니계수',
              value: gini.toFixed(3),
              note: '0이면 모두 같고 1에 가까울수록 한쪽에 쏠립니다',
            },
            {
              label: '평균 거리',
              value: meanKm === null ? null : koreanNumber(meanKm, 0),
              unit: 'km',
              note: '본사에서 직선',
            },
            {
              label: '맡은 기관',
              value: koreanNumber(partnersUsed, 0),
              unit: '곳',
              note: `서약 ${koreanNumber(partners, 0)}곳 가운데`,
            },
          ]}
        />
      </Card>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-2">
        {charts.map((chart) => (
          <ChartCard key={chart.key} runId={runId} chart={chart} />
        ))}
        {measures.ended.length > 0 && <EndedCard ended={measures.ended} />}
        {measures.blocking && measures.blocking.length > 0 && <BlockingCard path={path} blocking={measures.blocking} />}
      </div>
    </div>
  )
}

const regionColumn = {
  key: 'region',
  header: '지역',
  cell: ({ regionCode, regionName }: NamedPair) => (
    <Link href={`/regions/${regionCode}`} className="link">
      {regionName}
    </Link>
  ),
}
const partnerColumn = { key: 'partner', header: '기관', cell: ({ partnerName }: NamedPair) => partnerName }

function EndedCard({ ended }: { ended: readonly NamedPair[] }) {
  return (
    <Card title={`빠지는 기존 결연 ${koreanNumber(ended.length, 0)}건`} id="ended">
      <Table
        caption="빠지는 기존 결연"
        hideCaption
        dense
        rows={ended}
        rowKey={({ regionCode, partnerId }) => `${regionCode}.${partnerId}`}
        columns={[regionColumn, partnerColumn]}
      />
    </Card>
  )
}

function BlockingCard({ path, blocking }: { path: string; blocking: NonNullable<MatchDescription['blocking']> }) {
  return (
    <Card title={`서로 더 원한 쌍 ${koreanNumber(blocking.length, 0)}쌍`} id="blocking">
      <p className="mb-3 text-sm text-text-subtle">
        이어지지 않았지만 둘 다 지금 맺어진 가장 낮은 상대보다 점수가 높은 쌍입니다. 전체 점수와 규칙을 지키려고
        갈라졌습니다.
      </p>
      <Table
        caption="서로 더 원한 쌍"
        hideCaption
        dense
        rows={blocking.slice(0, shownBlocking)}
        rowKey={({ regionCode, partnerId }) => `${regionCode}.${partnerId}`}
        columns={[
          regionColumn,
          {
            key: 'partner',
            header: '기관',
            cell: ({ regionCode, partnerId, partnerName }) => (
              <Link
                href={`${addressOf(path, { pair: `${regionCode}.${partnerId}`, ask: 'why' })}#pair`}
                className="link"
              >
                {partnerName}
              </Link>
            ),
          },
          { key: 'score', header: '점수', align: 'end', cell: ({ score }) => koreanNumber(score, 0) },
          { key: 'gain', header: '적어도 느는 점수', align: 'end', cell: ({ gain }) => `+${koreanNumber(gain, 0)}` },
        ]}
      />
      {blocking.length > shownBlocking && (
        <p className="mt-2 text-dense text-text-subtle">
          {`가장 아쉬운 ${shownBlocking}쌍입니다. 나머지는 엑셀에 있습니다.`}
        </p>
      )}
    </Card>
  )
}
