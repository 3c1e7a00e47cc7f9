import { tileLabel } from '@/modules/regions/domain/tile-label'
import type { Tile, TileState } from '@/ui/tile-map/tile'
import { TileMap } from '@/ui/tile-map/tile-map'

export interface ProposalCell {
  readonly column: number
  readonly row: number
  readonly provinceShort: string
  readonly name: string
  readonly regionCode: string | null
}

interface ProposalMapProps {
  readonly cells: readonly ProposalCell[]
  /** Proposed partners per region code, and whether any of them is new. */
  readonly counts: ReadonlyMap<string, { readonly partners: number; readonly isChanged: boolean }>
  readonly chosenCode: string | undefined
  readonly hrefOf: (regionCode: string) => string
}

const states: readonly TileState[] = ['none', 'one', 'two']

/** The proposal on the tile map: how many partners each region would have, and where something is new. */
export function ProposalMap({ cells, counts, chosenCode, hrefOf }: ProposalMapProps) {
  const tiles = cells.map(({ column, row, provinceShort, name, regionCode }): Tile => {
    const base = { key: regionCode ?? `${column}-${row}`, column, row, label: tileLabel(name), groupKey: provinceShort }
    if (!regionCode) return { ...base, state: 'outside', title: `${provinceShort} ${name} · 대상 아님` }
    const { partners = 0, isChanged = false } = counts.get(regionCode) ?? {}
    return {
      ...base,
      state: states[partners] ?? 'many',
      count: partners,
      marked: isChanged,
      href: hrefOf(regionCode),
      title: `${provinceShort} ${name} · 제안 ${partners}곳${isChanged ? ', 새 제안 있음' : ''}`,
    }
  })
  const provinces = [...new Set(cells.filter(({ regionCode }) => regionCode).map(({ provinceShort }) => provinceShort))]
  return (
    <TileMap
      label="제안 지도. 같은 내용의 표가 아래에 있습니다."
      tiles={tiles}
      groups={provinces.map((label) => ({ key: label, label }))}
      chosenKey={chosenCode}
      tileHeight={22}
      quiet
      openText="이 지역의 쌍 보기"
      legend={{
        title: '칸 안의 숫자는 제안된 기관 수',
        items: [
          { state: 'none', label: '없음' },
          { state: 'one', label: '1곳' },
          { state: 'two', label: '2곳' },
          { state: 'many', label: '3곳 이상' },
          { state: 'outside', label: '대상 아님' },
        ],
        marked: '새 제안이 있는 곳',
      }}
    />
  )
}
