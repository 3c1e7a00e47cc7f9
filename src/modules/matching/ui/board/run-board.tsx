import type { ComponentProps } from 'react'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { type BoardQuery, boardAddress } from '../../domain/runs/board-query'
import type { ProposalFilter } from '../../domain/runs/proposal-filter'
import type { RunSettings } from '../../domain/settings/run-settings'
import { ChoiceDock } from '../choice-dock'
import type { ProposalCell } from '../proposal-map'
import { RunList } from '../run-list'
import { RunOutcome } from '../run-outcome'
import { NarrowRunRules, RunWeights } from '../run-rules'
import { AskedPair, type AskedPairProps } from './asked-pair'
import { MapCard, type MapCardProps } from './map-card'
import { ProposalCard, type ProposalCardProps } from './proposal-card'

export interface RunBoardProps {
  readonly run: ComponentProps<typeof RunOutcome>['run'] &
    AskedPairProps['run'] & { readonly settings: RunSettings; readonly pairs: MapCardProps['pairs'] }
  readonly filter: ProposalFilter
  readonly board: BoardQuery
  readonly cells: readonly ProposalCell[]
  readonly provinces: ProposalCardProps['provinces']
  readonly runs: ComponentProps<typeof RunList>['runs']
  readonly found: ProposalCardProps['found']
  readonly rows: ProposalCardProps['rows']
  readonly mayChoose: boolean
  /** Null where the run keeps no facts to ask about. */
  readonly places: AskedPairProps['places'] | null
  readonly asked: AskedPairProps['asked'] | null
  readonly basket: Omit<ComponentProps<typeof ChoiceDock>, 'total' | 'hrefOf'> | null
}

/** A side column stays in sight and scrolls by itself. */
const ownScroll = 'grid gap-4 lg:top-4 lg:-m-1 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:p-1'

/** The proposal of a run that has ended: map and table, and everything one may ask about a pair. */
export function RunBoard({ run, filter, board, cells, provinces, runs, basket, ...loaded }: RunBoardProps) {
  const { found, rows, mayChoose, places, asked } = loaded
  const here = boardAddress(run.id, { ...filter, ...board })
  return (
    <div className="grid gap-4">
      <RunOutcome run={run} />
      {!run.hasFacts && run.measures && (
        <Alert tone="information" title="이 실행은 계산에 쓴 자료를 남기지 않던 때의 것입니다">
          쌍과 점수는 볼 수 있지만, 지표·비교·설정을 보거나 값을 묻거나 확정할 수는 없습니다. 복제해서 다시 실행하면
          모두 쓸 수 있습니다.
        </Alert>
      )}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38.4rem] xl:grid-cols-[26rem_minmax(0,1fr)_38.4rem]">
        <aside aria-label="실행과 설정" className={`${ownScroll} xl:sticky max-xl:hidden`}>
          <Card title="실행">
            <RunList runs={runs} current={run.id} />
          </Card>
          <Card title="기준의 비율">
            <RunWeights weights={run.settings.weights} />
            <p className="mt-3 text-dense text-text-subtle">끝난 실행은 고칠 수 없습니다. 바꾸려면 복제하세요.</p>
          </Card>
          <Card title="규칙">
            <NarrowRunRules settings={run.settings} />
          </Card>
        </aside>
        <div className="grid min-w-0 gap-4">
          <MapCard pairs={run.pairs} cells={cells} filter={filter} board={board} here={here} />
          <ProposalCard {...{ run, filter, board, provinces, found, rows, mayChoose, here }} canAsk={places !== null} />
        </div>
        <div className={`${ownScroll} lg:sticky ${board.pair ? 'max-lg:order-first' : ''}`}>
          {basket && basket.choices.length > 0 && (
            <ChoiceDock {...basket} total={run.total ?? 0} hrefOf={(code, id) => here({ pair: `${code}.${id}` })} />
          )}
          {places && asked && (
            <AskedPair run={run} places={places} asked={asked} ask={board.ask} mayChoose={mayChoose} here={here} />
          )}
        </div>
      </div>
    </div>
  )
}
