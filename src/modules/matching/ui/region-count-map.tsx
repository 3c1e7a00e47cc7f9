import { tileLabel } from '@/modules/regions/domain/tile-label'
import type { Tile, TileState } from '@/ui/tile-map/tile'
import { TileMap } from '@/ui/tile-map/tile-map'
import type { ProposalCell } from './proposal-map'

interface RegionCountMapProps {
  readonly label: string
  readonly cells: readonly ProposalCell[]
  /** Partners of each region by code. */
  readonly counts: ReadonlyMap<string, number>
  /** Regions with a red dot, and what it says of them. */
  readonly marked: ReadonlyMap<string, string>
  readonly markedText: string
  readonly hrefOf: (regionCode: string) => string
}

const states: readonly TileState[] = ['none', 'one', 'two', 'many']

/** How many partners each region has in a run, with a red dot where something is to be seen. */
export function RegionCountMap({ label, cells, counts, marked, markedText, hrefOf }: RegionCountMapProps) {
  const tiles = cells.map(({ column, row, provinceShort, name, regionCode }): Tile => {
    const base = { key: regionCode ?? `${column}-${row}`, column, row, label: tileLabel(name), groupKey: provinceShort }
    if (!regionCode) return { ...base, state: 'outside', title: `${provinceShort} ${name} · 대상 아님` }
    const partners = counts.get(regionCode) ?? 0
    const mark = marked.get(regionCode)
    return {
      ...base,
      state: states[Math.min(3, partners)]!,
      count: partners,
      marked: mark !== undefined,
      href: hrefOf(regionCode),
      title: `${provinceShort} ${name} · 기관 ${partners}곳${mark ? `, ${mark}` : ''}`,
    }
  })
  const provinces = [...new Set(cells.filter(({ regionCode }) => regionCode).map(({ provinceShort }) => provinceShort))]
  return (
    <TileMap
      label={label}
      tiles={tiles}
      groups={provinces.map((name) => ({ key: name, label: name }))}
      tileHeight={26}
      quiet
      openText="이 지역의 쌍 보기"
      legend={{
        title: '칸 안의 숫자는 기관 수',
        items: [
          { state: 'none', label: '없음' },
          { state: 'one', label: '1곳' },
          { state: 'two', label: '2곳' },
          { state: 'many', label: '3곳 이상' },
          { state: 'outside', label: '대상 아님' },
        ],
        marked: markedText,
      }}
    />
  )
}
