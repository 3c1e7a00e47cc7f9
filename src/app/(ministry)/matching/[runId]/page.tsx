import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasPermission } from '@/modules/accounts/domain/actor'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { filterProposal } from '@/modules/matching/domain/filter-proposal'
import { proposalFilterInput } from '@/modules/matching/domain/proposal-filter'
import { getRun } from '@/modules/matching/server/get-run'
import { PairPanel } from '@/modules/matching/ui/pair-panel'
import { ProposalFilterForm } from '@/modules/matching/ui/proposal-filter-form'
import { ProposalMap } from '@/modules/matching/ui/proposal-map'
import { ProposalTable, pairKey } from '@/modules/matching/ui/proposal-table'
import { RunHeader } from '@/modules/matching/ui/run-header'
import { RunOutcome } from '@/modules/matching/ui/run-outcome'
import { PairScoreLegend } from '@/modules/matching/ui/score-parts'
import { countProposal } from '@/modules/matching/domain/count-proposal'
import { listMapTiles } from '@/modules/regions/server/list-map-tiles'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { getRound } from '@/modules/rounds/server/list-rounds'
import { skipOf } from '@/shared/paging'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'
import { addressOf } from '@/shared/address'

export const metadata: Metadata = { title: '매칭안' }

export default async function RunPage({ params, searchParams }: PageProps<'/matching/[runId]'>) {
  const { runId } = await params
  const path = `/matching/${runId}`
  const actor = await signedInActor(path)
  const run = await getRun(actor, runId)
  const round = run && (await getRound(actor, run.roundId))
  if (!run || !round) notFound()
  const filter = proposalFilterInput.parse(await searchParams)
  const [cells, provinces] = await Promise.all([listMapTiles(), listProvinces({ onlyTargets: true })])
  const found = filterProposal(run.pairs, filter)
  const rows = found.slice(skipOf(filter), skipOf(filter) + filter.perPage)
  const canConfirm = run.status === 'done' && !run.confirmation && hasPermission(actor, 'matching.confirm')
  return (
    <PageMain width="wide" tinted>
      <RunHeader
        run={run}
        round={round}
        actions={
          canConfirm && (
            <LinkButton href={`${path}/confirm`} look="filled" size={40}>
              확정 미리보기
            </LinkButton>
          )
        }
      />
      <div className="grid gap-4">
        <RunOutcome run={run} />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38.4rem]">
          <div className="grid min-w-0 gap-4">
            <Card title="제안 지도">
              <ProposalMap
                cells={cells}
                counts={countProposal(run.pairs)}
                chosenCode={filter.region}
                hrefOf={(region) => addressOf(path, { region })}
              />
            </Card>
            <Card title={`제안 ${found.length.toLocaleString('ko')}쌍`}>
              <div className="grid gap-4">
                <ProposalFilterForm action={path} filter={filter} provinces={provinces} />
                <PairScoreLegend />
                <ProposalTable
                  rows={rows}
                  chosen={filter.pair}
                  hrefOf={(row) => `${addressOf(path, { ...filter, pair: pairKey(row) })}#pair`}
                />
                <Pagination
                  page={filter.page}
                  perPage={filter.perPage}
                  total={found.length}
                  hrefFor={(page, perPage) => addressOf(path, { ...filter, page, perPage })}
                />
              </div>
            </Card>
          </div>
          <div className={filter.pair ? 'max-lg:order-first lg:sticky lg:top-4' : 'lg:sticky lg:top-4'}>
            <PairPanel pair={run.pairs.find((pair) => pairKey(pair) === filter.pair)} />
          </div>
        </div>
      </div>
    </PageMain>
  )
}
