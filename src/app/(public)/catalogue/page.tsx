import type { Metadata } from 'next'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { offerFilterInput } from '@/modules/offers/domain/offer-filter'
import { listOffers } from '@/modules/offers/server/search-offers'
import { FoundOffers } from '@/modules/offers/ui/found-offers'
import { OfferFilterForm } from '@/modules/offers/ui/offer-filter-form'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listOwnTiedRegions } from '@/modules/reports/server/list-own-tied-regions'
import type { AddressQuery } from '@/shared/address'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

const description = '지역이 올린 특산물, 숙소, 회의 시설, 워케이션, 축제를 한곳에서 찾습니다.'
export const metadata: Metadata = { title: '장터·숙소 찾기', description }

export default async function CataloguePage({ searchParams }: { searchParams: AddressQuery }) {
  const filter = offerFilterInput.parse(await searchParams)
  const ownRegions = await listOwnTiedRegions(await currentActor())
  const only = filter.own && ownRegions ? { regionCodes: ownRegions } : {}
  const [found, all, provinces] = await Promise.all([
    listOffers(filter, only),
    listOffers({ page: 1, perPage: 1 }),
    listProvinces({ onlyTargets: true }),
  ])
  return (
    <PageMain>
      <PageHeader
        title="장터·숙소 찾기"
        lead={description}
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '장터·숙소 찾기' }]}
      />
      <OfferFilterForm filter={filter} provinces={provinces} hasOwnRegions={(ownRegions?.length ?? 0) > 0} />
      <FoundOffers found={found} filter={filter} isEmptyCatalogue={all.totalCount === 0} mayAsk={ownRegions !== null} />
    </PageMain>
  )
}
