import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { recommendRegions } from '@/modules/matching/server/recommend'
import { shownAnswer } from '@/modules/pledges/domain/shown-answer'
import { getAnswer, getPledgeForm } from '@/modules/pledges/server/get-answer'
import { PledgeForm } from '@/modules/pledges/ui/pledge-form'
import { SurveyHead } from '@/modules/pledges/ui/survey-head'
import { addressOf } from '@/shared/address'
import { LinkButton } from '@/ui/link-button'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '수요조사 응답' }

type Props = PageProps<'/survey/[roundId]/partners/[partnerId]'>

export default async function PledgePage({ params, searchParams }: Props) {
  const { roundId, partnerId } = await params
  const actor = await signedInActor(`/survey/${roundId}/partners/${partnerId}`)
  const found = await getAnswer(actor, { kind: 'pledge', roundId, partnerId })
  if (!found) notFound()
  const [{ limits, hasEarlier, regions, partner }, fits, query] = await Promise.all([
    getPledgeForm(found.round, partnerId),
    recommendRegions(roundId, partnerId),
    searchParams,
  ])
  const { seenVersion, form } = shownAnswer(found, query.version)
  return (
    <PageMain>
      <SurveyHead asked={found} title={`${found.round.name} 응답`} seenVersion={seenVersion} />
      {form.canWrite && (
        <div className="mb-4 print:hidden">
          <LinkButton href={addressOf('/imports/new', { kind: 'pledges', round: roundId })} size={40}>
            엑셀로 채우기
          </LinkButton>
        </div>
      )}
      <PledgeForm
        key={seenVersion ?? 'now'}
        whose={{ roundId, partnerId }}
        {...form}
        {...{ hasEarlier, regions, fits }}
        maximumRegions={limits.maximumRegions}
        wishMaximum={limits.wishMaximum}
        exchangeTypes={limits.exchangeTypes}
        units={partner.units}
        tiedNames={fits.filter(({ isTied }) => isTied).map(({ name }) => name)}
      />
    </PageMain>
  )
}
