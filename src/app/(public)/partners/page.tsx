import type { Metadata } from 'next'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { canCreatePartner } from '@/modules/partners/domain/partner-policy'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { PartnerDirectoryHead } from '@/modules/reports/ui/partner-directory-head'
import { PartnerFilterForm } from '@/modules/reports/ui/partner-filter-form'
import { PartnerKindTabs } from '@/modules/reports/ui/partner-kind-tabs'
import { PartnerTable } from '@/modules/reports/ui/partner-table'
import type { AddressQuery } from '@/shared/address'
import { NothingFound } from '@/ui/nothing-found'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = {
  title: '기관·기업 찾기',
  description: '자매결연에 함께하는 중앙행정기관, 공공기관, 기업',
}

/** Who does most stands first; the alphabet begins with foreign letters. */
const firstLook = { sort: 'ties', order: 'desc' }

export default async function PartnersPage({ searchParams }: { searchParams: AddressQuery }) {
  const filter = partnerFilterInput.parse({ ...firstLook, ...(await searchParams) })
  const [partners, provinces, actor] = await Promise.all([
    listPartnerDirectory(filter),
    listProvinces(),
    currentActor(),
  ])
  const mayCreate = partnerKinds.some((kind) => canCreatePartner(actor, kind))
  return (
    <PageMain>
      <PartnerDirectoryHead asOf={filter.asOf} mayCreate={mayCreate} mayRegister={actor.kind === 'public'} />
      <PartnerFilterForm filter={filter} provinces={provinces} />
      <div className="mt-8 mb-6">
        <PartnerKindTabs filter={filter} counts={partners.kindCounts} />
      </div>
      <PartnerTable
        partners={partners.items}
        filter={filter}
        empty={
          <NothingFound title="조건에 맞는 기관이 없습니다" path="/partners">
            조건을 줄이거나 옛 이름, 초성으로 찾아 보세요.
          </NothingFound>
        }
      />
      <Pagination of={partners} path="/partners" query={filter} label="기관 목록" />
    </PageMain>
  )
}
