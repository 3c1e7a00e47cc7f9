import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { ConfirmationCard } from '@/modules/matching/ui/confirmation-card'
import { RunTable } from '@/modules/matching/ui/run-table'
import { StartRunCard } from '@/modules/matching/ui/start-run-card'
import { PledgeSummaryTable } from '@/modules/pledges/ui/pledge-summary-table'
import { SurveyCard } from '@/modules/pledges/ui/survey-card'
import { PublicationCard } from '@/modules/publications/ui/publication-card'
import { loadRoundDesk } from '@/modules/reports/server/round-desk'
import { RoundHead } from '@/modules/rounds/ui/round-head'
import { RoundMoves } from '@/modules/rounds/ui/round-moves'
import { RoundNotices } from '@/modules/rounds/ui/round-notices'
import { RoundRulesFacts } from '@/modules/rounds/ui/round-rules'
import { Card } from '@/ui/card'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '회차' }

export default async function RoundPage({ params, searchParams }: PageProps<'/rounds/[id]'>) {
  const { id } = await params
  const desk = await loadRoundDesk(await signedInActor(`/rounds/${id}`), id)
  if (!desk) notFound()
  const { round, answers, pledges, runs, confirmation, publication, moves } = desk
  return (
    <PageMain width="wide" tinted>
      <RoundHead round={round} isConfirmed={confirmation !== null} mayRematch={desk.canRematch} />
      <div className="grid gap-4">
        <RoundNotices query={await searchParams} isDemonstration={round.isDemonstration} />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_38rem]">
          <div className="grid gap-4">
            {answers && <SurveyCard {...desk} answers={answers} />}
            {desk.canRun && <StartRunCard roundId={id} earlier={runs.length} />}
            <Card title="실행 목록">
              <RunTable runs={runs} />
            </Card>
            {publication && <PublicationCard state={publication} />}
          </div>
          <div className="grid gap-4">
            <Card title="규칙">
              <RoundRulesFacts rules={round.rules} />
            </Card>
            {pledges.length > 0 && (
              <Card title="서약">
                <PledgeSummaryTable rows={pledges} />
              </Card>
            )}
            {moves.length > 0 && (
              <Card title="기록">
                <RoundMoves moves={moves} />
              </Card>
            )}
            {confirmation && <ConfirmationCard confirmation={confirmation} mayUndo={desk.canUndo} />}
          </div>
        </div>
      </div>
    </PageMain>
  )
}
