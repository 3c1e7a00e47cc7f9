import { Grid3x3, Table2 } from 'lucide-react'
import { agreementStatusNames, agreementStatuses } from '@/modules/agreements/domain/agreement'
import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'
import type { Tile, TileState } from '@/ui/tile-map/tile'
import { TileMap } from '@/ui/tile-map/tile-map'
import type { RegionEntry } from '../domain/region-entry'
import type { MapCell, TieOverview } from '../domain/tie-overview'
import { RegionTieTable } from './region-tie-table'

const shortName = (name: string) => (name.length > 2 ? name.replace(/[시군구]$/, '') : name)
const stateOf = (count: number): TileState => (['none', 'one', 'two'] as const)[count] ?? 'many'

function detailOf({ tiesByStatus }: RegionEntry): string {
  const parts = [...agreementStatuses]
    .reverse()
    .flatMap((status) => (tiesByStatus[status] ? `${agreementStatusNames[status]} ${tiesByStatus[status]}건` : []))
  return parts.join(' · ') || '아직 확인된 결연이 없습니다.'
}

function tileOf({ column, row, provinceShort, name, region }: MapCell): Tile {
  const base = { key: `${provinceShort}-${name}`, column, row, label: shortName(name), groupKey: provinceShort }
  if (!region) return { ...base, state: 'outside', title: `${provinceShort} ${name} · 대상 아님` }
  const { code, tieCount } = region
  return {
    ...base,
    state: stateOf(tieCount),
    count: tieCount,
    title: `${provinceShort} ${name} · 결연 ${tieCount}곳`,
    detail: detailOf(region),
    href: `/regions/${code}`,
  }
}

const legend = {
  title: '칸 안의 숫자는 결연 기관 수',
  items: [
    { state: 'none', label: '없음' },
    { state: 'one', label: '1곳' },
    { state: 'two', label: '2곳' },
    { state: 'many', label: '3곳 이상' },
    { state: 'outside', label: '대상 아님' },
  ],
  note: '한 칸이 시군구 한 곳입니다. 칸을 누르면 지역 화면으로 이동합니다. 칸의 크기와 위치는 실제와 다릅니다.',
} as const

/** The ties of every region as a map of cells or as a table; the address holds which. */
export function TieMapCard({ overview, view }: { overview: TieOverview; view: 'map' | 'table' }) {
  const tiles = overview.cells.map(tileOf)
  const groups = [...new Set(tiles.map(({ groupKey }) => groupKey))].map((key) => ({ key, label: key }))
  const nobody = overview.standingAgreements === 0
  return (
    <Card
      id="tie-map"
      title="지역별 결연 수"
      action={
        <Segmented
          label="보는 방법"
          items={[
            { label: '지도', href: '/', current: view === 'map', icon: <Grid3x3 /> },
            { label: '표', href: '/?view=table', current: view === 'table', icon: <Table2 /> },
          ]}
        />
      }
    >
      {nobody && <p className="mb-3 text-text-subtle">아직 확정된 결연이 없습니다.</p>}
      {view === 'table' ? (
        <RegionTieTable regions={overview.regions} />
      ) : (
        <TileMap
          label="시군구 칸 지도. 같은 내용을 ‘표’로도 볼 수 있습니다."
          tiles={tiles}
          groups={groups}
          openText="지역 화면"
          legend={legend}
        />
      )}
    </Card>
  )
}
