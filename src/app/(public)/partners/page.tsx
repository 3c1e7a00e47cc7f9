import type { Metadata } from 'next'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'
import { partnerFilterInput } from '@/modules/partners/domain/partner-filter'
import { canCreatePartner } from '@/modules/partners/domain/partner-policy'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { PartnerFilterForm } from '@/modules/reports/ui/partner-filter-form'
import { PartnerTable } from '@/modules/reports/ui/partner-table'
import { type AddressQuery, addressOf } from '@/shared/address'
import { koreanDay } from '@/shared/korean-date'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'
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
  const { kindCounts } = partners
  const hrefOf = (kind?: string) => addressOf('/partners', { ...filter, kind, page: undefined })
  return (
    <PageMain>
      <PageHeader
        title="기관·기업 찾기"
        lead={
          filter.asOf
            ? `${koreanDay(filter.asOf)}에 있던 기관입니다.`
            : '오늘 있는 기관입니다. 옛 이름으로 찾아도 지금 기관이 나옵니다.'
        }
        breadcrumbs={[{ label: '결연 현황', href: '/' }, { label: '기관·기업 찾기' }]}
        actions={
          partnerKinds.some((kind) => canCreatePartner(actor, kind)) ? (
            <LinkButton href="/partners/new">기관 더하기</LinkButton>
          ) : (
            actor.kind === 'public' && <LinkButton href="/register">참여 신청</LinkButton>
          )
        }
      />
      <PartnerFilterForm filter={filter} provinces={provinces} />
      <div className="mt-8 mb-6">
        <LinkTabs
          label="기관 종류"
          items={[
            {
              label: '모두',
              href: hrefOf(),
              current: !filter.kind,
              count: Object.values(kindCounts).reduce((sum, count) => sum + count, 0),
            },
            ...partnerKinds.map((kind) => ({
              label: partnerKindNames[kind],
              href: hrefOf(kind),
              current: filter.kind === kind,
              count: kindCounts[kind],
            })),
          ]}
        />
      </div>
      <PartnerTable
        partners={partners.items}
        filter={filter}
        empty={
          <EmptyState
            title="조건에 맞는 기관이 없습니다"
            actions={
              <LinkButton href="/partners" size={40}>
                조건 모두 지우기
              </LinkButton>
            }
          >
            조건을 줄이거나 옛 이름, 초성으로 찾아 보세요.
          </EmptyState>
        }
      />
      <Pagination
        page={partners.page}
        perPage={partners.perPage}
        total={partners.totalCount}
        label="기관 목록"
        hrefFor={(page, perPage) => addressOf('/partners', { ...filter, page, perPage })}
      />
    </PageMain>
  )
}
