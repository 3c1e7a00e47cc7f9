import { Search } from 'lucide-react'
import type { Metadata } from 'next'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { regionFilterInput } from '@/modules/regions/domain/region-filter'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { listRegionDirectory } from '@/modules/reports/server/region-directory'
import { PartnerTable } from '@/modules/reports/ui/partner-table'
import { RegionTable } from '@/modules/reports/ui/region-table'
import { MoreLink, SearchPanel } from '@/modules/reports/ui/search-panel'
import type { AddressQuery } from '@/shared/address'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { SectionHeader } from '@/ui/section-header'
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
      {isAsked && regions.totalCount + partners.totalCount === 0 && (
        <EmptyState icon={<Search />} title={`‘${q}’에 맞는 지역이나 기관이 없습니다`}>
          글자를 줄이거나 초성만 적어 보세요. 옛 이름으로도 찾을 수 있습니다.
        </EmptyState>
      )}
      {isAsked && regions.totalCount > 0 && (
        <section className="mt-10">
          <SectionHeader
            title={`지역 ${regions.totalCount}곳`}
            action={<MoreLink path="/regions" q={q} page={regions} />}
          />
          <RegionTable regions={regions.items} />
        </section>
      )}
      {isAsked && partners.totalCount > 0 && (
        <section className="mt-12">
          <SectionHeader
            title={`기관·기업 ${partners.totalCount}곳`}
            action={<MoreLink path="/partners" q={q} page={partners} />}
          />
          <PartnerTable partners={partners.items} />
        </section>
      )}
    </PageMain>
  )
}
