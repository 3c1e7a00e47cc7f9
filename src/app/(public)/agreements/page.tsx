import type { Metadata } from 'next'
import { agreementFilterInput } from '@/modules/agreements/domain/agreement-filter'
import { listAgreements } from '@/modules/agreements/server/list-agreements'
import { AgreementFilterForm } from '@/modules/agreements/ui/agreement-filter-form'
import { AgreementTable } from '@/modules/agreements/ui/agreement-table'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { type AddressQuery, sortLink } from '@/shared/address'
import { NothingFound } from '@/ui/nothing-found'
import { PageHeader } from '@/ui/page-header'
import { Pagination } from '@/ui/pagination'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '결연·협약', description: '시군구와 기관이 맺은 자매결연과 협약' }

export default async function AgreementsPage({ searchParams }: { searchParams: AddressQuery }) {
  const filter = agreementFilterInput.parse(await searchParams)
  const [agreements, provinces] = await Promise.all([listAgreements(filter), listProvinces({ onlyTargets: true })])
  return (
    <PageMain>
      <PageHeader
        title="결연·협약"
        lead="매칭이 확정된 것, 보도된 것, 협약을 체결한 것을 나누어 보여 드립니다. 날짜를 누르면 근거를 볼 수 있습니다."
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '결연·협약' }]}
      />
      <AgreementFilterForm filter={filter} provinces={provinces} />
      <div className="mt-8">
        <AgreementTable
          caption="결연·협약 목록"
          hideCaption
          agreements={agreements.items}
          show={['regions', 'partners', 'kind', 'date', 'status']}
          sorting={{
            regions: sortLink('/agreements', filter, 'region', 'asc'),
            date: sortLink('/agreements', filter, 'date', 'desc'),
          }}
          empty={
            <NothingFound title="조건에 맞는 결연이 없습니다" path="/agreements">
              조건을 줄이거나 지역·기관 이름으로 찾아 보세요.
            </NothingFound>
          }
        />
        <Pagination of={agreements} path="/agreements" query={filter} label="결연 목록" />
      </div>
    </PageMain>
  )
}
