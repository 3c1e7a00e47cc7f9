import type { Metadata } from 'next'
import { regionFilterInput } from '@/modules/regions/domain/region-filter'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listRegionDirectory } from '@/modules/reports/server/region-directory'
import { RegionFilterForm } from '@/modules/reports/ui/region-filter-form'
import { RegionTable } from '@/modules/reports/ui/region-table'
import { requiredTies } from '@/modules/rounds/server/required-ties'
import type { AddressQuery } from '@/shared/address'
import { NothingFound } from '@/ui/nothing-found'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '지역 찾기', description: '자매결연 대상 시군구의 지정, 재난, 결연 수' }

export default async function RegionsPage({ searchParams }: { searchParams: AddressQuery }) {
  const filter = regionFilterInput.parse(await searchParams)
  const [regions, provinces, required] = await Promise.all([
    listRegionDirectory(filter),
    listProvinces({ onlyTargets: true }),
    requiredTies(),
  ])
  return (
    <PageMain>
      <PageHeader
        title="지역 찾기"
        lead="상생 자매결연의 대상이 되는 시군구입니다. 이름을 누르면 결연 기관과 특산물·축제를 볼 수 있습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '지역 찾기' }]}
      />
      <RegionFilterForm filter={filter} provinces={provinces} requiredTies={required} />
      <div className="mt-8">
        <RegionTable
          regions={regions.items}
          filter={filter}
          empty={
            <NothingFound title="조건에 맞는 지역이 없습니다" path="/regions">
              조건을 줄이거나 초성으로 찾아 보세요.
            </NothingFound>
          }
        />
        <Pagination of={regions} path="/regions" query={filter} label="지역 목록" />
      </div>
    </PageMain>
  )
}
