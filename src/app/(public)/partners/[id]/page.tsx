import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { proposingRegions } from '@/modules/agreements/domain/counter-proposal-policy'
import { listAgreementsOfPartner } from '@/modules/agreements/server/list-agreements'
import { TieSections } from '@/modules/agreements/ui/tie-sections'
import { UnsettledNotice } from '@/modules/agreements/ui/unsettled-notice'
import { explainOwnFit } from '@/modules/matching/server/recommend'
import { partnerLine } from '@/modules/partners/domain/partner-line'
import { canEditPartner } from '@/modules/partners/domain/partner-policy'
import { getPartner } from '@/modules/partners/server/get-partner'
import { PartnerFacts } from '@/modules/partners/ui/partner-facts'
import { PartnerPageHead } from '@/modules/partners/ui/partner-page-head'
import { SiteList, UnitList } from '@/modules/partners/ui/unit-and-site-lists'
import { FitPanel } from '@/modules/pledges/ui/fit-panel'
import { sourcesOf } from '@/modules/regions/ui/read-sources'
import { Columns } from '@/ui/columns'
import { PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'

type Props = PageProps<'/partners/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const partner = await getPartner((await params).id)
  return partner
    ? { title: partner.name, description: `${partner.name}의 결연 지역과 참여 근거` }
    : { title: '찾는 기관이 없습니다' }
}

export default async function PartnerPage({ params }: Props) {
  const [partner, actor, today] = [await getPartner((await params).id), await currentActor(), await currentDay()]
  if (!partner) notFound()
  const agreements = await listAgreementsOfPartner(partner.id)
  const line = partnerLine(partner, today)
  const fit = await explainOwnFit(actor, { partnerId: partner.id })
  const may = { edit: canEditPartner(actor, partner), propose: proposingRegions(actor).length > 0 }
  return (
    <PageMain>
      <PartnerPageHead partner={partner} line={line} may={may} />
      <div className="mt-8">
        <Columns
          side={
            <>
              {fit && <FitPanel title="이 기관이 우리 지역과 맞는 이유" fit={fit} />}
              <PartnerFacts partner={partner} {...line} />
              <UnitList units={partner.units} />
            </>
          }
        >
          <UnsettledNotice agreements={agreements} />
          <TieSections agreements={agreements} of="regions" />
          <SiteList sites={partner.sites} />
          <SourceList items={sourcesOf(partner, ...agreements)} />
        </Columns>
      </div>
    </PageMain>
  )
}
