import { Card } from '@/ui/card'
import { Segmented } from '@/ui/segmented'
import { type BoardQuery, type boardAddress, pairOfKey } from '../../domain/runs/board-query'
import { countProposal } from '../../domain/runs/count-proposal'
import type { ProposalFilter } from '../../domain/runs/proposal-filter'
import { type ProposalCell, ProposalMap } from '../proposal-map'

const measures = [
  ['count', '기관 수'],
  ['score', '점수 합'],
  ['new', '새 제안'],
] as const

export interface MapCardProps {
  readonly pairs: Parameters<typeof countProposal>[0]
  readonly cells: readonly ProposalCell[]
  readonly filter: ProposalFilter
  readonly board: BoardQuery
  readonly here: ReturnType<typeof boardAddress>
}

export const MapCard = ({ pairs, cells, filter, board, here }: MapCardProps) => (
  <Card
    title="제안 지도"
    action={
      <Segmented
        label="지도에 보일 것"
        size={32}
        items={measures.map(([map, label]) => ({ label, href: here({ map }), current: board.map === map }))}
      />
    }
  >
    <ProposalMap
      cells={cells}
      counts={countProposal(pairs)}
      measure={board.map}
      chosenCode={pairOfKey(board.pair)?.regionCode ?? filter.region}
      hrefOf={(region) => here({ region, pair: undefined, page: undefined })}
    />
  </Card>
)
