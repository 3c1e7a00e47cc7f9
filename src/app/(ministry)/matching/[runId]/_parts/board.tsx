import { Download } from 'lucide-react'
import { type Actor } from '@/modules/accounts/domain/actor'
import { type BoardQuery, pairOfKey } from '@/modules/matching/domain/runs/board-query'
import { countProposal } from '@/modules/matching/domain/runs/count-proposal'
import { pairKeyOf } from '@/modules/matching/domain/settings/pair-key'
import { type ProposalFilter, conditionsInWords } from '@/modules/matching/domain/runs/proposal-filter'
import { type OpenRun } from '@/modules/matching/server/explain-run-pair'
import type { RunDetails } from '@/modules/matching/server/get-run'
import { loadBoard, loadPairOfBoard } from '@/modules/matching/server/load-board'
import { BoardKeys, BoardKeysHelp } from '@/modules/matching/ui/board-keys'
import { ChoiceDock } from '@/modules/matching/ui/choice-dock'
import { partnerOptions, regionOptions } from '@/modules/matching/ui/choosers'
import { PairFinder } from '@/modules/matching/ui/pair-finder'
import { PairPanel } from '@/modules/matching/ui/pair-panel'
import { ProposalFilterForm } from '@/modules/matching/ui/proposal-filter-form'
import { ProposalMap } from '@/modules/matching/ui/proposal-map'
import { ProposalTable } from '@/modules/matching/ui/proposal-table'
import { RunList } from '@/modules/matching/ui/run-list'
import { RunOutcome } from '@/modules/matching/ui/run-outcome'
import { NarrowRunRules, RunWeights } from '@/modules/matching/ui/run-rules'
import { PairScoreLegend } from '@/modules/matching/ui/score-parts'
import { SwapCard } from '@/modules/matching/ui/swap-card'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import type { RoundDetails } from '@/modules/rounds/server/list-rounds'
import { addressOf } from '@/shared/address'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Pagination } from '@/ui/pagination'
import { Segmented } from '@/ui/segmented'
import { Tag } from '@/ui/tag'
import { koreanNumber } from '@/shared/korean-number'

interface BoardPartProps {
  readonly actor: Actor
  readonly run: RunDetails
  readonly round: RoundDetails
  readonly filter: ProposalFilter
  readonly board: BoardQuery
}

const measures = [
  ['count', '기관 수'],
  ['score', '점수 합'],
  ['new', '새 제안'],
] as const

/** A side column stays in sight and scrolls by itself. */
const ownScroll = 'grid gap-4 lg:top-4 lg:-m-1 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:p-1'

/** The proposal board of a run that has ended: map and table, and everything one may ask about a pair. */
export async function BoardPart({ actor, run, round, filter, board }: BoardPartProps) {
  const path = `/matching/${run.id}`
  const [cells, provinces, { runs, opened, found, rows, mayChoose, basket }] = await Promise.all([
    listMapTiles(),
    listProvinces({ onlyTargets: true }),
    loadBoard(actor, { run, round, filter, board }),
  ])
  const query = { ...filter, ...board, ask: undefined, other: undefined }
  const here = (changed: Partial<Record<string, string | number | undefined>>) =>
    addressOf(path, { ...query, ...changed })
  const pairHref = (pair: string, ask?: BoardQuery['ask']) => here({ pair, ask })
  const conditions = conditionsInWords(filter)
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
              counts={countProposal(run.pairs)}
              measure={board.map}
              chosenCode={pairOfKey(board.pair)?.regionCode ?? filter.region}
              hrefOf={(region) => here({ region, pair: undefined, page: undefined })}
            />
          </Card>
          <Card
            title={`제안 ${koreanNumber(found.length)}쌍`}
            action={
              <div className="flex flex-wrap items-center gap-2">
                <Segmented
                  label="묶는 차례"
                  size={32}
                  items={[
                    {
                      label: '지역별',
                      href: here({ view: 'region', page: undefined }),
                      current: board.view === 'region',
                    },
                    {
                      label: '기관별',
                      href: here({ view: 'partner', page: undefined }),
                      current: board.view === 'partner',
                    },
                  ]}
                />
                {run.hasFacts && (
                  <LinkButton href={`${path}/export?what=pairs`} download size={32} icon={<Download />}>
                    엑셀
                  </LinkButton>
                )}
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
                  {opened && <BoardKeysHelp />}
                </div>
                <ProposalTable
                  rows={rows}
                  view={board.view}
                  chosen={board.pair}
                  pinned={new Set(run.settings.pins.map(pairKeyOf))}
                  mayChoose={mayChoose}
                  hrefOf={opened && pairHref}
                />
                <Pagination
                  page={filter.page}
                  perPage={filter.perPage}
                  total={found.length}
                  hrefFor={(page, perPage) => here({ page, perPage })}
                />
              </div>
            </BoardKeys>
          </Card>
        </div>
        <div className={`${ownScroll} lg:sticky ${board.pair ? 'max-lg:order-first' : ''}`}>
          {basket && basket.choices.length > 0 && (
            <ChoiceDock {...basket} total={run.total ?? 0} hrefOf={(code, id) => pairHref(`${code}.${id}`)} />
          )}
          {opened && (
            <PairPart
              actor={actor}
              run={run}
              opened={opened}
              board={board}
              mayChoose={mayChoose}
              path={path}
              hrefOf={({ pair, ask }) => pairHref(pair, ask)}
            />
          )}
        </div>
      </div>
    </div>
  )
}

interface PairPartProps extends Pick<BoardPartProps, 'actor' | 'run' | 'board'> {
  readonly opened: OpenRun
  readonly mayChoose: boolean
  readonly path: string
  readonly hrefOf: (query: { pair: string; ask?: BoardQuery['ask'] }) => string
}

async function PairPart({ actor, run, opened, board, mayChoose, path, hrefOf }: PairPartProps) {
  const { chosen, pair, isSwap, swapPrice, other, ...asked } = await loadPairOfBoard(actor, opened, board)
  return (
    <>
      <PairPanel
        runId={run.id}
        total={run.total ?? 0}
        pair={pair}
        {...asked}
        ask={board.ask}
        mayChoose={mayChoose}
        hrefOf={hrefOf}
        swap={
          isSwap && pair && mayChoose ? (
            <SwapCard run={run} pair={pair} other={other} price={swapPrice} path={path} hrefOf={hrefOf} />
          ) : null
        }
      />
      <PairFinder
        action={path}
        regions={regionOptions(opened.regions.values())}
        partners={partnerOptions(opened.partners.values())}
        region={chosen?.regionCode}
        partner={chosen?.partnerId}
      />
    </>
  )
}
