import type { Metadata } from 'next'
import Link from 'next/link'
import { z } from 'zod'
import { listRecentSignings } from '@/modules/agreements/server/list-agreements'
import { AgreementTable } from '@/modules/agreements/ui/agreement-table'
import { listPublications } from '@/modules/publications/server/get-publication'
import { VerificationInvitation } from '@/modules/publications/ui/verification-invitation'
import { loadTieOverview } from '@/modules/reports/server/tie-overview'
import { DataLinks } from '@/modules/reports/ui/data-links'
import { KeyNumbers } from '@/modules/reports/ui/key-numbers'
import { SearchPanel } from '@/modules/reports/ui/search-panel'
import { TieMapCard } from '@/modules/reports/ui/tie-map-card'
import type { AddressQuery } from '@/shared/address'
import { Columns } from '@/ui/columns'
import { EmptyState } from '@/ui/empty-state'
import { SectionHeader } from '@/ui/section-header'
import { Container, PageMain } from '@/ui/shell/page-main'
import { koreanNumber } from '@/shared/korean-number'

export const metadata: Metadata = { title: { absolute: '결연 현황 | 상생 자매결연 포털' } }

const viewInput = z.object({ view: z.enum(['map', 'table']).catch('map') })

export default async function HomePage({ searchParams }: { searchParams: AddressQuery }) {
  const { view } = viewInput.parse(await searchParams)
  const [overview, signings, publications] = await Promise.all([
    loadTieOverview(),
    listRecentSignings(9),
    listPublications(),
  ])
  const published = publications.find(({ withdrawnAt }) => !withdrawnAt)
  const { regions, agreements, requiredTies } = overview
  return (
    <PageMain width="bleed">
      <div className="bg-surface-secondary-subtler py-10 max-md:py-7">
        <Container className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 max-md:gap-7 lg:grid-cols-[38.4rem_minmax(0,1fr)]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8 max-md:gap-6">
            <div>
              <h1 className="text-5xl tracking-tight max-md:text-3xl">
                우리 지역은 <br />
                어느 기관과 <br />
                함께하고 있나요?
              </h1>
              <p className="mt-4 text-text-subtle">
                {`시군구 ${koreanNumber(regions.length)}곳이 중앙행정기관·공공기관·기업과 맺은 자매결연을 지역별로 보여 드립니다. 지역마다 기관 ${requiredTies}곳 이상과 맺는 것이 목표입니다.`}
              </p>
            </div>
            <SearchPanel />
            <KeyNumbers overview={overview} />
          </div>
          <TieMapCard overview={overview} view={view} />
        </Container>
      </div>
      <Container className="pt-14 max-md:pt-9">
        <Columns
          side={
            <>
              {published && <VerificationInvitation href={`/verify/${published.roundId}`} />}
              <DataLinks />
            </>
          }
        >
          <section aria-labelledby="recent">
            <SectionHeader
              id="recent"
              title="최근 체결한 협약"
              action={
                <Link href="/agreements?status=signed" className="link">
                  {`협약 ${koreanNumber(agreements.signed ?? 0)}건 모두 보기`}
                </Link>
              }
            />
            <AgreementTable
              caption="최근 체결한 협약"
              hideCaption
              agreements={signings}
              show={['regions', 'partners', 'kind', 'date']}
              empty={<EmptyState title="아직 체결한 협약이 없습니다" />}
            />
          </section>
        </Columns>
      </Container>
    </PageMain>
  )
}
