import { tileLabel } from '@/modules/regions/domain/tile-label'
import type { Tile, TileState } from '@/ui/tile-map/tile'
import { TileMap } from '@/ui/tile-map/tile-map'
import type { TileLegendItem } from '@/ui/tile-map/tile-legend'
import type { BoardQuery } from '../domain/runs/board-query'
import type { RegionCount } from '../domain/runs/count-proposal'
import { koreanNumber } from '@/shared/korean-number'

export interface ProposalCell {
  readonly column: number
  readonly row: number
  readonly provinceShort: string
  readonly name: string
  readonly regionCode: string | null
}

interface ProposalMapProps {
  readonly cells: readonly ProposalCell[]
  readonly counts: ReadonlyMap<string, RegionCount>
  readonly measure: BoardQuery['map']
  readonly chosenCode: string | undefined
  readonly hrefOf: (regionCode: string) => string
}

const states: readonly TileState[] = ['none', 'one', 'two', 'many']
const nothing: RegionCount = { partners: 0, fresh: 0, score: 0 }

/** Thirds of the regions by score sum: the bounds above which the middle and the upper third begin. */
function thirdsOf(counts: ReadonlyMap<string, RegionCount>): readonly [number, number] {
  const scores = [...counts.values()].map(({ score }) => score).sort((left, right) => left - right)
  const at = (share: number) => scores[Math.floor(scores.length * share)] ?? 0
  return [at(1 / 3), at(2 / 3)]
}

const byNumber = (unit: string): TileLegendItem[] => [
  { state: 'none', label: '없음' },
  { state: 'one', label: `1${unit}` },
  { state: 'two', label: `2${unit}` },
  { state: 'many', label: `3${unit} 이상` },
]

/** The proposal on the tile map: how many partners each region would have, what they score, or what is new. */
export function ProposalMap({ cells, counts, measure, chosenCode, hrefOf }: ProposalMapProps) {
  const [middle, upper] = thirdsOf(counts)
  const looks = {
    count: {
      state: ({ partners }: RegionCount) => states[Math.min(3, partners)]!,
      count: ({ partners }: RegionCount) => partners,
      title: '칸 안의 숫자는 제안된 기관 수',
      items: byNumber('곳'),
    },
    new: {
      state: ({ fresh }: RegionCount) => states[Math.min(3, fresh)]!,
      count: ({ fresh }: RegionCount) => fresh,
      title: '칸 안의 숫자는 새로 제안된 기관 수',
      items: byNumber('곳'),
    },
    score: {
      state: ({ partners, score }: RegionCount) =>
        partners === 0 ? 'none' : score < middle ? 'one' : score < upper ? 'two' : 'many',
      count: ({ score }: RegionCount) => Math.round(score / 1_000),
      title: '칸 안의 숫자는 점수 합(천 점)',
      items: [
        { state: 'none', label: '없음' },
        { state: 'one', label: `${koreanNumber(middle)}점 미만` },
        { state: 'two', label: `${koreanNumber(upper)}점 미만` },
        { state: 'many', label: `${koreanNumber(upper)}점 이상` },
      ],
    },
  } satisfies Record<BoardQuery['map'], object>
  const look = looks[measure]
  const tiles = cells.map(({ column, row, provinceShort, name, regionCode }): Tile => {
    const base = { key: regionCode ?? `${column}-${row}`, column, row, label: tileLabel(name), groupKey: provinceShort }
    if (!regionCode) return { ...base, state: 'outside', title: `${provinceShort} ${name} · 대상 아님` }
    const own = counts.get(regionCode) ?? nothing
    return {
      ...base,
      state: look.state(own) as TileState,
      count: look.count(own),
      marked: own.fresh > 0,
      href: hrefOf(regionCode),
      title: `${provinceShort} ${name} · 제안 ${own.partners}곳(새 제안 ${own.fresh}곳), 점수 합 ${koreanNumber(own.score)}점`,
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
        title: look.title,
        items: [...look.items, { state: 'outside', label: '대상 아님' }] as TileLegendItem[],
        marked: '새 제안이 있는 곳',
      }}
    />
  )
}
