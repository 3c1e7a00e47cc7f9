import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { recommendRegions } from '@/modules/matching/server/recommend'
import { getAnswer, getPledgeForm } from '@/modules/pledges/server/get-answer'
import { PledgeForm } from '@/modules/pledges/ui/pledge-form'
import { addressOf } from '@/shared/address'
import { LinkButton } from '@/ui/link-button'
import { PageMain } from '@/ui/shell/page-main'
import { SurveyHead } from '../../_survey-head'

export const metadata: Metadata = { title: '수요조사 응답' }

export default async function PledgePage({
  params,
  searchParams,
}: PageProps<'/survey/[roundId]/partners/[partnerId]'>) {
  const { roundId, partnerId } = await params
  const actor = await signedInActor(`/survey/${roundId}/partners/${partnerId}`)
  const found = await getAnswer(actor, { kind: 'pledge', roundId, partnerId })
  if (!found) notFound()
  const { round, body, time, answer, versions, submittedContent, hasChanges } = found
  const [form, fits, query] = await Promise.all([
    getPledgeForm(round, partnerId),
    recommendRegions(roundId, partnerId),
    searchParams,
  ])
  const seen = versions.find(({ number }) => String(number) === query.version)
  const canWrite = body.canWrite && time.isAllowed && !seen
  // Closed, or only looked at: what was submitted, not what somebody went on writing.
  const content = seen?.content ?? (canWrite ? answer.content : (submittedContent ?? answer.content))
  return (
    <PageMain>
      <SurveyHead
        asked={found}
        title={`${round.name} 응답`}
        status={answer.status}
        lateReason={answer.lateReason}
        lastVersion={versions[0]?.number ?? null}
        seenVersion={seen?.number ?? null}
      />
      {canWrite && (
        <div className="mb-4 print:hidden">
          <LinkButton href={addressOf('/imports/new', { kind: 'pledges', round: roundId })} size={40}>
            엑셀로 채우기
          </LinkButton>
        </div>
      )}
      <PledgeForm
        key={seen?.number ?? 'now'}
        whose={{ roundId, partnerId }}
        content={content}
        version={answer.version}
        canWrite={canWrite}
        hasEarlier={form.hasEarlier}
        maximumRegions={form.limits.maximumRegions}
        wishMaximum={form.limits.wishMaximum}
        exchangeTypes={form.limits.exchangeTypes}
        regions={form.regions}
        units={form.partner.units}
        fits={fits}
        tiedNames={fits.filter(({ isTied }) => isTied).map(({ name }) => name)}
        versions={versions.map(({ content: _content, ...version }) => version)}
        status={answer.status}
        isLate={time.isLate}
        until={time.until}
        hasChanges={hasChanges}
      />
    </PageMain>
  )
}
