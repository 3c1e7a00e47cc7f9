import type { ComponentProps } from 'react'
import { koreanNumber } from '@/shared/korean-number'
import { Card } from '@/ui/card'
import { Pagination } from '@/ui/pagination'
import { Segmented } from '@/ui/segmented'
import { Tag } from '@/ui/tag'
import type { BoardQuery, boardAddress } from '../../domain/runs/board-query'
import { type ProposalFilter, conditionsInWords } from '../../domain/runs/proposal-filter'
import { pairKeyOf } from '../../domain/settings/pair-key'
import type { RunSettings } from '../../domain/settings/run-settings'
import { BoardKeys, BoardKeysHelp } from '../board-keys'
import { ExportLink } from '../export-link'
import { ProposalFilterForm } from '../proposal-filter-form'
import { type ProposalRow, ProposalTable } from '../proposal-table'
import { PairScoreLegend } from '../score-parts'

export interface ProposalCardProps {
  readonly run: { readonly id: string; readonly hasFacts: boolean; readonly settings: Pick<RunSettings, 'pins'> }
  readonly filter: ProposalFilter
  readonly board: BoardQuery
  readonly provinces: ComponentProps<typeof ProposalFilterForm>['provinces']
  readonly found: readonly unknown[]
  /** Of the pairs found, those of this page. */
  readonly rows: readonly ProposalRow[]
  readonly canAsk: boolean
  readonly mayChoose: boolean
  readonly here: ReturnType<typeof boardAddress>
}

const views = [
  ['region', '지역별'],
  ['partner', '기관별'],
] as const

/** The pairs of the proposal that meet the conditions, in groups. */
export function ProposalCard(props: ProposalCardProps) {
  const { run, filter, board, provinces, found, rows, canAsk, mayChoose, here } = props
  const { page, perPage } = filter
  const path = `/matching/${run.id}`
  const conditions = conditionsInWords(filter)
  return (
    <Card
      title={`제안 ${koreanNumber(found.length)}쌍`}
      action={
        <div className="flex flex-wrap items-center gap-2">
          <Segmented
            label="묶는 차례"
            size={32}
            items={views.map(([view, label]) => ({
              label,
              href: here({ view, page: undefined }),
              current: board.view === view,
            }))}
          />
          {run.hasFacts && <ExportLink runId={run.id} what="pairs" size={32} />}
        </div>
      }
    >
      <BoardKeys>
        <div className="grid gap-4">
          <ProposalFilterForm action={path} filter={filter} board={board} provinces={provinces} />
          {conditions.length > 0 && (
            <p className="flex flex-wrap items-center gap-2 text-sm" role="status">
              지표에서 고른 조건
              {conditions.map((condition) => (
                <Tag key={condition} tone="information">
                  {condition}
                </Tag>
              ))}
            </p>
          )}
          <div className="flex flex-wrap items-center justify-between gap-2">
            <PairScoreLegend />
            {canAsk && <BoardKeysHelp />}
          </div>
          <ProposalTable
            rows={rows}
            view={board.view}
            chosen={board.pair}
            pinned={new Set(run.settings.pins.map(pairKeyOf))}
            mayChoose={mayChoose}
            hrefOf={canAsk ? (pair, ask) => here({ pair, ask }) : null}
          />
          <Pagination
            of={{ page, perPage, totalCount: found.length }}
            path={path}
            query={{ ...filter, ...board, ask: undefined, other: undefined }}
          />
        </div>
      </BoardKeys>
    </Card>
  )
}
