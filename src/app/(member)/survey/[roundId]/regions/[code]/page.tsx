import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { recommendPartners } from '@/modules/matching/server/recommend'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { shownAnswer } from '@/modules/pledges/domain/shown-answer'
import { getAnswer, getProposalForm } from '@/modules/pledges/server/get-answer'
import { ProposalForm } from '@/modules/pledges/ui/proposal-form'
import { SurveyHead } from '@/modules/pledges/ui/survey-head'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '지역 제안서' }

export default async function ProposalPage({ params, searchParams }: PageProps<'/survey/[roundId]/regions/[code]'>) {
  const { roundId, code } = await params
  const actor = await signedInActor(`/survey/${roundId}/regions/${code}`)
  const found = await getAnswer(actor, { kind: 'proposal', roundId, regionCode: code })
  if (!found) notFound()
  const { round, now } = found
  const [{ limits, hasEarlier, partners }, fits, query] = await Promise.all([
    getProposalForm(round, code, now),
    recommendPartners(round, code),
    searchParams,
  ])
  const { seenVersion, form } = shownAnswer(found, query.version)
  return (
    <PageMain>
      <SurveyHead asked={found} title={`${round.name} 지역 제안서`} seenVersion={seenVersion} />
      <ProposalForm
        key={seenVersion ?? 'now'}
        whose={{ roundId, regionCode: code }}
        {...form}
        {...{ hasEarlier, fits }}
        wishMaximum={limits.wishMaximum}
        partners={partners.map(({ id, name, kind }) => ({ id, name, kindName: partnerKindNames[kind] }))}
      />
    </PageMain>
  )
}
