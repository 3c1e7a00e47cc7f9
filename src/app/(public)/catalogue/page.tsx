import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { offerFilterInput } from '@/modules/offers/domain/offer-filter'
import { listOffers } from '@/modules/offers/server/search-offers'
import { OfferCards } from '@/modules/offers/ui/offer-cards'
import { OfferFilterForm } from '@/modules/offers/ui/offer-filter-form'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { type AddressQuery, addressOf } from '@/shared/address'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { listOwnTiedRegions } from './_own-regions'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = {
  title: '장터·숙소 찾기',
  description: '지역이 올린 특산물, 숙소, 회의 시설, 워케이션, 축제를 한곳에서 찾습니다.',
}

export default async function CataloguePage({ searchParams }: { searchParams: AddressQuery }) {
  const filter = offerFilterInput.parse(await searchParams)
  const actor = await currentActor()
  const ownRegions = await listOwnTiedRegions(actor)
  const only = filter.own && ownRegions ? { regionCodes: ownRegions } : {}
  const [found, all, provinces] = await Promise.all([
    listOffers(filter, only),
    listOffers({ page: 1, perPage: 1 }),
    listProvinces({ onlyTargets: true }),
  ])
  const { page: _page, perPage: _perPage, ...conditions } = filter
  return (
    <PageMain>
      <PageHeader
        title="장터·숙소 찾기"
        lead="지역이 올린 특산물, 숙소, 회의 시설, 워케이션, 축제를 한곳에서 찾습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '장터·숙소 찾기' }]}
      />
      <OfferFilterForm filter={filter} provinces={provinces} hasOwnRegions={(ownRegions?.length ?? 0) > 0} />
      <section className="mt-8" aria-labelledby="found-title">
        <SectionHeader
          id="found-title"
          title={`항목 ${koreanNumber(found.totalCount)}개`}
          action={
            found.totalCount > 0 && (
              <LinkButton href={addressOf('/catalogue/export', conditions)} download size={40} icon={<Download />}>
                엑셀로 받기
              </LinkButton>
            )
          }
        />
        {found.items.length > 0 ? (
          <OfferCards
            offers={found.items}
            askHrefOf={({ id, regionCode }) =>
              ownRegions ? `/inquiries/new?offer=${id}` : `/regions/${regionCode}#contact`
            }
          />
        ) : all.totalCount === 0 ? (
          <EmptyState title="아직 올라온 항목이 없습니다">
            지역이 항목을 올리면 여기에 보입니다. 그동안은 지역 화면의 문의처로 물어봐 주세요.
          </EmptyState>
        ) : (
          <EmptyState
            title="조건에 맞는 항목이 없습니다"
            actions={
              <LinkButton href="/catalogue" size={40}>
                조건 모두 지우기
              </LinkButton>
            }
          >
            달이나 인원 조건을 줄이거나 초성으로 찾아 보세요.
          </EmptyState>
        )}
        <Pagination
          page={found.page}
          perPage={found.perPage}
          total={found.totalCount}
          label="항목 목록"
          hrefFor={(page, perPage) => addressOf('/catalogue', { ...filter, page, perPage })}
        />
      </section>
    </PageMain>
  )
}
