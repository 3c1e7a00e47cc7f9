import { Grid3x3, Table2 } from 'lucide-react'
import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'
import { Table } from '@/ui/table'
import type { Tile } from '@/ui/tile-map/tile'
import { TileMap } from '@/ui/tile-map/tile-map'
import { sampleGroups } from '../read-sample-tiles'

export function MapSection({ tiles, chosenKey }: { tiles: readonly Tile[]; chosenKey?: string }) {
  const table = (
    <Table
      caption="지역별 결연 수"
      hideCaption
      keepOnPhone
      dense
      rows={tiles.filter((tile) => tile.state !== 'outside').slice(0, 10)}
      rowKey={(tile) => tile.key}
      columns={[
        { key: 'name', header: '지역', cell: (tile) => `${tile.groupKey} ${tile.label}` },
        { key: 'count', header: '결연', cell: (tile) => tile.count, align: 'end' },
      ]}
    />
  )
  return (
    <Card
      id="tile-map"
      title="지역별 결연 수"
      action={
        <Segmented
          label="보는 방법"
          items={[
            { label: '지도', href: '/design?view=map', current: true, icon: <Grid3x3 /> },
            { label: '표', href: '/design?view=table', icon: <Table2 /> },
          ]}
        />
      }
      className="mx-auto w-full max-w-[80rem]"
    >
      <TileMap
        label="시군구 칸 지도. 같은 내용의 표를 아래에 함께 제공합니다."
        tiles={tiles}
        groups={sampleGroups}
        chosenKey={chosenKey}
        openText="지역 화면"
        table={table}
        legend={{
          title: '칸 안의 숫자는 결연 기관 수',
          items: [
            { state: 'none', label: '없음' },
            { state: 'one', label: '1곳' },
            { state: 'two', label: '2곳' },
            { state: 'many', label: '3곳 이상' },
            { state: 'outside', label: '대상 아님' },
          ],
          marked: '바뀐 곳',
          note: '한 칸이 시군구 한 곳입니다. 칸을 누르면 지역 화면으로 이동합니다. 칸의 크기와 위치는 실제와 다릅니다.',
        }}
      />
    </Card>
  )
}
