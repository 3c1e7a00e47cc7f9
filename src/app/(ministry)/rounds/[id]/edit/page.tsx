import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { isSurvey } from '@/modules/rounds/domain/round'
import { editScopeOf } from '@/modules/rounds/domain/round-edit'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { getRound, listRoundRegions } from '@/modules/rounds/server/list-rounds'
import { listTargetRegions } from '@/modules/rounds/server/list-target-regions'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { RoundForm } from '@/modules/rounds/ui/round-form'
import { minuteInSeoul } from '@/shared/korean-date'
import { roundTrail } from '@/modules/rounds/ui/round-trail'
import { Alert } from '@/ui/alert'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '회차 고치기' }

const minuteOf = (instant: Date | null) => (instant ? minuteInSeoul(instant) : '')

export default async function EditRoundPage({ params }: PageProps<'/rounds/[id]/edit'>) {
  const { id } = await params
  const actor = await signedInActor(`/rounds/${id}/edit`)
  if (!canManageRounds(actor)) forbidden()
  const round = await getRound(actor, id)
  const scope = round ? editScopeOf(round.phase) : 'nothing'
  if (!round || !isSurvey(round) || scope === 'nothing') notFound()
  const regionCodes = await listRoundRegions(id)
  const { name, introduction, contactText, opensAt, closesAt, consentClosesAt, audienceKinds, rules, phase } = round
  return (
    <PageMain>
      <PageHeader size="work" title="회차 고치기" breadcrumbs={roundTrail(round, '고치기')} />
      {phase === 'announced' && (
        <div className="mb-6">
          <Alert tone="warning">이미 알린 회차입니다. 여기서 고친 기간이나 대상은 저절로 다시 알려지지 않습니다.</Alert>
        </div>
      )}
      <RoundForm
        round={{ id, version: round.version }}
        isFixed={scope === 'words'}
        regions={await listTargetRegions(regionCodes)}
        calendar={workingCalendar(round.now)}
        now={minuteInSeoul(round.now)}
        stored={{
          name,
          introduction,
          contactText,
          opensAt: minuteOf(opensAt),
          closesAt: minuteOf(closesAt),
          consentClosesAt: minuteOf(consentClosesAt),
          regionCodes,
          audienceKinds,
          rules,
        }}
      />
    </PageMain>
  )
}
