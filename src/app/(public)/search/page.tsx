import type { Metadata } from 'next'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { regionFilterInput } from '@/modules/regions/domain/region-filter'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { listRegionDirectory } from '@/modules/reports/server/region-directory'
import { FoundByName } from '@/modules/reports/ui/found-by-name'
import { SearchPanel } from '@/modules/reports/ui/search-panel'
import type { AddressQuery } from '@/shared/address'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export async function generateMetadata({ searchParams }: { searchParams: AddressQuery }): Promise<Metadata> {
  const { q } = regionFilterInput.parse(await searchParams)
  return { title: q ? `‘${q}’ 찾은 결과` : '지역·기관 찾기', robots: { index: false } }
}

export default async function SearchPage({ searchParams }: { searchParams: AddressQuery }) {
  const { q } = regionFilterInput.parse(await searchParams)
  const wanted = { q, perPage: 10 }
  const [regions, partners] = await Promise.all([
    listRegionDirectory(regionFilterInput.parse(wanted)),
    listPartnerDirectory(partnerFilterInput.parse(wanted)),
  ])
  const isAsked = Boolean(q?.trim())
  return (
    <PageMain>
      <PageHeader
        title={isAsked ? `‘${q}’ 찾은 결과` : '지역·기관 찾기'}
        lead={
          isAsked
            ? `지역 ${regions.totalCount}곳, 기관 ${partners.totalCount}곳을 찾았습니다.`
            : '이름, 옛 이름, 초성으로 찾습니다.'
        }
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '지역·기관 찾기' }]}
      />
      <div className="max-w-prose">
        <SearchPanel query={q} />
      </div>
      {isAsked && <FoundByName q={q!} regions={regions} partners={partners} />}
    </PageMain>
  )
}
