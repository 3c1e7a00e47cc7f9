import { Search } from 'lucide-react'
import type { ComponentProps } from 'react'
import type { Page } from '@/shared/paging'
import { EmptyState } from '@/ui/empty-state'
import { SectionHeader } from '@/ui/section-header'
import { PartnerTable } from './partner-table'
import { RegionTable } from './region-table'
import { MoreLink } from './search-panel'

interface FoundByNameProps {
  readonly q: string
  readonly regions: Page<ComponentProps<typeof RegionTable>['regions'][number]>
  readonly partners: Page<ComponentProps<typeof PartnerTable>['partners'][number]>
}

/** The regions and partners a name found, the first of each. */
export function FoundByName({ q, regions, partners }: FoundByNameProps) {
  if (regions.totalCount + partners.totalCount === 0)
    return (
      <EmptyState icon={<Search />} title={`‘${q}’에 맞는 지역이나 기관이 없습니다`}>
        글자를 줄이거나 초성만 적어 보세요. 옛 이름으로도 찾을 수 있습니다.
      </EmptyState>
    )
  return (
    <>
      {regions.totalCount > 0 && (
        <section className="mt-10">
          <SectionHeader
            title={`지역 ${regions.totalCount}곳`}
            action={<MoreLink path="/regions" q={q} page={regions} />}
          />
          <RegionTable regions={regions.items} />
        </section>
      )}
      {partners.totalCount > 0 && (
        <section className="mt-12">
          <SectionHeader
            title={`기관·기업 ${partners.totalCount}곳`}
            action={<MoreLink path="/partners" q={q} page={partners} />}
          />
          <PartnerTable partners={partners.items} />
        </section>
      )}
    </>
  )
}
