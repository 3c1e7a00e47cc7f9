import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listAllowances } from '@/modules/pledges/server/list-allowances'
import { listAnswers } from '@/modules/pledges/server/list-answers'
import { AllowanceTable } from '@/modules/pledges/ui/answer-board-allowances'
import { LateCard } from '@/modules/pledges/ui/late-card'
import { LateHead } from '@/modules/pledges/ui/late-head'
import { canBeConfirmed } from '@/modules/rounds/domain/round-life-cycle'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { regionCode } from '@/shared/input-fields'
import { Card } from '@/ui/card'
import { DoneNotice } from '@/ui/done-notice'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '늦은 제출' }

const query = z.object({
  partner: z.uuid().optional().catch(undefined),
  region: regionCode.optional().catch(undefined),
})
const doneTexts = {
  allowed: '늦은 제출을 허용하고 담당자에게 알렸습니다.',
  revoked: '허용을 거두고 담당자에게 알렸습니다.',
}

export default async function LatePage({ params, searchParams }: PageProps<'/rounds/[id]/late'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/late`)
  const asked = await searchParams
  const { partner, region } = query.parse(asked)
  const wanted = partner ?? region
  const [board, allowances] = await Promise.all([listAnswers(actor, id, {}), listAllowances(actor, id, wanted)])
  if (!board || board.round.status === 'draft') notFound()
  const { round, rows } = board
  const row = rows.find((one) => one.id === wanted)
  if (wanted && !row) notFound()
  return (
    <PageMain>
      <LateHead round={round} name={row?.name} />
      <div className="grid gap-6">
        <DoneNotice query={asked} texts={doneTexts} />
        {row?.canManage && canBeConfirmed(round.status) && (
          <LateCard
            row={row}
            body={{ roundId: id, ...(partner ? { partnerId: partner } : { regionCode: region }) }}
            round={round}
            calendar={workingCalendar(round.now)}
          />
        )}
        <Card title={row ? '이곳의 기록' : '허용한 곳'}>
          <AllowanceTable isOfOne={row !== undefined} allowances={allowances} />
        </Card>
      </div>
    </PageMain>
  )
}
