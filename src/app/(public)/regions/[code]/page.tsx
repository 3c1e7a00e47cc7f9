import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { listAgreementsOfRegion } from '@/modules/agreements/server/list-agreements'
import { TieSections } from '@/modules/agreements/ui/tie-sections'
import { explainOwnFit } from '@/modules/matching/server/recommend'
import { canEditOffers, readerOfOffers } from '@/modules/offers/domain/offer-policy'
import { getContact, listOffersOfRegion } from '@/modules/offers/server/get-catalogue'
import { RegionOffers } from '@/modules/offers/ui/region-offers'
import { listRegionNeeds } from '@/modules/pledges/server/list-region-needs'
import { FitPanel } from '@/modules/pledges/ui/fit-panel'
import { RegionNeeds } from '@/modules/pledges/ui/region-needs'
import { canEditRegion } from '@/modules/regions/domain/region-policy'
import { getRegion } from '@/modules/regions/server/get-region'
import { RegionSuccessionNotices } from '@/modules/regions/ui/region-succession-notice'
import { sourcesOf } from '@/modules/regions/ui/read-sources'
import { RegionPageHead } from '@/modules/reports/ui/region-page-head'
import { Container, PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'

type Props = PageProps<'/regions/[code]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const region = await getRegion((await params).code)
  return region
    ? { title: region.fullName, description: `${region.fullName}의 결연 기관, 지정, 특산물과 축제` }
    : { title: '찾는 지역이 없습니다' }
}

export default async function RegionPage({ params, searchParams }: Props) {
  const [{ code }, { can }] = await Promise.all([params, searchParams])
  const [region, agreements, actor] = await Promise.all([getRegion(code), listAgreementsOfRegion(code), currentActor()])
  if (!region) notFound()
  const fit = await explainOwnFit(actor, { regionCode: code })
  const [offers, contact, needs] = await Promise.all([
    listOffersOfRegion(code),
    getContact(code),
    listRegionNeeds(code),
  ])
  const may = { editOffers: canEditOffers(actor, code), edit: canEditRegion(actor, region) }
  return (
    <PageMain width="bleed">
      <RegionPageHead region={region} agreements={agreements} may={may} />
      <Container className="grid grid-cols-[minmax(0,1fr)] gap-12 pt-10 max-md:gap-9">
        <RegionSuccessionNotices successions={region.successions} today={await currentDay()} />
        <RegionOffers {...{ region, offers, contact, can }} reader={readerOfOffers(actor)} />
        {fit && <FitPanel title="이 지역이 귀 기관과 맞는 이유" fit={fit} />}
        <RegionNeeds needs={needs} />
        <TieSections agreements={agreements} of="partners" />
        <SourceList items={sourcesOf(region, ...region.disasters, ...agreements)} />
      </Container>
    </PageMain>
  )
}
