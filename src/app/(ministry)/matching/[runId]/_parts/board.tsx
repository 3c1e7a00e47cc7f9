import type { Actor } from '@/modules/accounts/domain/actor'
import { boardQuery } from '@/modules/matching/domain/runs/board-query'
import { proposalFilterInput } from '@/modules/matching/domain/runs/proposal-filter'
import type { RunDetails } from '@/modules/matching/server/get-run'
import { loadBoard } from '@/modules/matching/server/load-board'
import { RunBoard } from '@/modules/matching/ui/board/run-board'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'

interface BoardPartProps {
  readonly actor: Actor
  readonly run: RunDetails
  readonly round: RoundDetails
  readonly query: Readonly<Record<string, unknown>>
}

/** A run that has ended. */
export async function BoardPart({ actor, run, round, query }: BoardPartProps) {
  const [filter, board] = [proposalFilterInput.parse(query), boardQuery.parse(query)]
  const [cells, provinces, loaded] = await Promise.all([
    listMapTiles(),
    listProvinces({ onlyTargets: true }),
    loadBoard(actor, { run, round, filter, board }),
  ])
  return <RunBoard run={run} filter={filter} board={board} cells={cells} provinces={provinces} {...loaded} />
}
