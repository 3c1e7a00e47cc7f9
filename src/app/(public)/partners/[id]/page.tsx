import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { hasRole } from '@/modules/accounts/domain/actor'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { countRegions, sortTies } from '@/modules/agreements/domain/tie-groups'
import { listAgreementsOfPartner } from '@/modules/agreements/server/list-agreements'
import { TieSections } from '@/modules/agreements/ui/tie-sections'
import { UnsettledNotice } from '@/modules/agreements/ui/unsettled-notice'
import { explainFit } from '@/modules/matching/server/recommend'
import { FitPanel } from '@/modules/pledges/ui/fit-panel'
import { partnerKindNames } from '@/modules/partners/domain/partner'
import { canEditPartner } from '@/modules/partners/domain/partner-policy'
import { getPartner } from '@/modules/partners/server/get-partner'
import { loadSuccessions } from '@/modules/partners/server/load-successions'
import { PartnerFacts } from '@/modules/partners/ui/partner-facts'
import { EndedBanner } from '@/modules/partners/ui/partner-head'
import { StandingTag } from '@/modules/partners/ui/standing-tag'
import { SiteList, UnitList } from '@/modules/partners/ui/unit-and-site-lists'
import { isoDay } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { readSources } from '@/modules/regions/ui/read-sources'
import { PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'

interface Props {
  params: Promise<{ id: string }>
}

const findPartner = async (params: Props['params']) => {
  const id = z.uuid().safeParse((await params).id)
  return id.success ? getPartner(id.data) : null
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const partner = await findPartner(params)
  return partner
    ? { title: partner.name, description: `${partner.name}의 결연 지역과 참여 근거` }
    : { title: '찾는 기관이 없습니다' }
}

export default async function PartnerPage({ params }: Props) {
  const [partner, actor, today] = [await findPartner(params), await currentActor(), await currentDay()]
  if (!partner) notFound()
  const successions = await loadSuccessions()
  const agreements = await listAgreementsOfPartner([...successions.lineOf(partner.id, today)])
  const predecessors = partner.predecessors.map(({ predecessor, ...row }) => ({ ...row, body: predecessor }))
  const successors = partner.successors.map(({ successor, ...row }) => ({ ...row, body: successor }))
  const ownRegion = actor.kind === 'person' ? actor.memberships.find(({ regionCode }) => regionCode)?.regionCode : null
  const fit = ownRegion ? await explainFit(ownRegion, partner.id) : null
  const isEnded = partner.validTo !== null && isoDay(partner.validTo) <= today
  return (
    <PageMain>
      <PageHeader
        title={partner.name}
        lead={predecessors.length > 0 && `옛 ${predecessors.map(({ body }) => body.name).join('·')}`}
        breadcrumbs={[
          { label: '기관·기업 찾기', href: '/partners' },
          { label: partnerKindNames[partner.kind], href: `/partners?kind=${partner.kind}` },
          { label: partner.name },
        ]}
        tags={<StandingTag standing={partner.standing} size="large" />}
        actions={
          <>
            {!isEnded && hasRole(actor, 'regionOfficer') && (
              <LinkButton href={`/counter-proposals?partner=${partner.id}`}>결연 제안하기</LinkButton>
            )}
            {canEditPartner(actor, partner) && <LinkButton href={`/partners/${partner.id}/edit`}>고치기</LinkButton>}
          </>
        }
      />
      {isEnded && <EndedBanner name={partner.name} successors={successors} />}
      <div className="mt-8">
        <Columns
          side={
            <>
              {fit && <FitPanel title="이 기관이 우리 지역과 맞는 이유" fit={fit} />}
              <Card title="기관 정보" tone="soft">
                <PartnerFacts partner={partner} predecessors={predecessors} successors={successors} />
              </Card>
              <UnitList units={partner.units} />
            </>
          }
        >
          <UnsettledNotice agreements={agreements} />
          <TieSections
            agreements={agreements}
            title={`결연 지역 ${countRegions(sortTies(agreements).standing)}곳`}
            show={['regions', 'partners', 'date', 'status']}
            emptyText="아직 확인된 결연이 없습니다"
          />
          <SiteList sites={partner.sites} />
          <SourceList items={readSources(partner.source, ...agreements.map(({ source }) => source))} />
        </Columns>
      </div>
    </PageMain>
  )
}
