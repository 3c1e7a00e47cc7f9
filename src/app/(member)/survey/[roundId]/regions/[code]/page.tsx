import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { recommendPartners } from '@/modules/matching/server/recommend'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { getAnswer, getProposalForm } from '@/modules/pledges/server/get-answer'
import { ProposalForm } from '@/modules/pledges/ui/proposal-form'
import { PageMain } from '@/ui/shell/page-main'
import { SurveyHead } from '../../_survey-head'

export const metadata: Metadata = { title: '지역 제안서' }

export default async function ProposalPage({ params, searchParams }: PageProps<'/survey/[roundId]/regions/[code]'>) {
  const { roundId, code } = await params
  const actor = await signedInActor(`/survey/${roundId}/regions/${code}`)
  const found = await getAnswer(actor, { kind: 'proposal', roundId, regionCode: code })
  if (!found) notFound()
  const { round, body, time, now, answer, versions, submittedContent, hasChanges } = found
  const [form, fits, query] = await Promise.all([
    getProposalForm(round, code, now),
    recommendPartners(round, code),
    searchParams,
  ])
  const seen = versions.find(({ number }) => String(number) === query.version)
  const canWrite = body.canWrite && time.isAllowed && !seen
  const content = seen?.content ?? (canWrite ? answer.content : (submittedContent ?? answer.content))
  return (
    <PageMain>
      <SurveyHead
        asked={found}
        title={`${round.name} 지역 제안서`}
        status={answer.status}
        lateReason={answer.lateReason}
        lastVersion={versions[0]?.number ?? null}
        seenVersion={seen?.number ?? null}
      />
      <ProposalForm
        key={seen?.number ?? 'now'}
        whose={{ roundId, regionCode: code }}
        content={content}
        version={answer.version}
        canWrite={canWrite}
        hasEarlier={form.hasEarlier}
        wishMaximum={form.limits.wishMaximum}
        partners={form.partners.map(({ id, name, kind }) => ({ id, name, kindName: partnerKindNames[kind] }))}
        fits={fits}
        versions={versions.map(({ content: _content, ...version }) => version)}
        status={answer.status}
        isLate={time.isLate}
        until={time.until}
        hasChanges={hasChanges}
      />
    </PageMain>
  )
}
