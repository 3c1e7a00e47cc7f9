import { addressOf } from '@/shared/address'
import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'
import type { RegionChange } from '../../domain/analysis/comparison/comparison'
import { countProposal } from '../../domain/runs/count-proposal'
import type { ProposalCell } from '../proposal-map'
import { RegionCountMap } from '../region-count-map'
import { koreanNumber } from '@/shared/korean-number'

export const mapSides = ['a', 'b', 'both'] as const
export type MapSide = (typeof mapSides)[number]

interface MappedRun {
  readonly id: string
  readonly pairs: readonly { readonly regionCode: string; readonly score: number; readonly isStanding: boolean }[]
}

interface ComparisonMapProps {
  readonly a: MappedRun
  readonly b: MappedRun
  readonly changed: readonly RegionChange[]
  readonly cells: readonly ProposalCell[]
  readonly side: MapSide
}

const labels: Record<MapSide, string> = { a: 'A', b: 'B', both: '나란히' }

/** Where partners change, on the map of A, of B, or on both. */
export function ComparisonMap({ a, b, changed, cells, side }: ComparisonMapProps) {
  const path = `/matching/${a.id}/compare`
  const marked = new Map(
    changed.map(({ regionCode, added, removed }) => [
      regionCode,
      `B에서 들어옴 ${added.length}곳, 빠짐 ${removed.length}곳`,
    ]),
  )
  const sides = side === 'both' ? (['a', 'b'] as const) : ([side] as const)
  return (
    <Card
      title={`달라지는 지역 ${koreanNumber(changed.length)}곳`}
      action={
        <Segmented
          label="지도에 보일 실행"
          size={32}
          items={mapSides.map((one) => ({
            label: labels[one],
            href: addressOf(path, { with: b.id, map: one }),
            current: one === side,
          }))}
        />
      }
    >
      <div className="grid gap-6">
        {sides.map((one) => {
          const run = one === 'a' ? a : b
          const counts = new Map([...countProposal(run.pairs)].map(([code, { partners }]) => [code, partners]))
          return (
            <div key={one}>
              {side === 'both' && <h3 className="mb-2 text-lg">{labels[one]}</h3>}
              <RegionCountMap
                label={`${labels[one]}의 지도. 달라지는 지역은 아래 표에 있습니다.`}
                cells={cells}
                counts={counts}
                marked={marked}
                markedText="기관이 달라지는 곳"
                hrefOf={(region) => addressOf(`/matching/${run.id}`, { region })}
              />
            </div>
          )
        })}
      </div>
    </Card>
  )
}
