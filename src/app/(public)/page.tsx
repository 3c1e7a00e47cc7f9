import type { Metadata } from 'next'
import { z } from 'zod'
import { listRecentSignings } from '@/modules/agreements/server/list-agreements'
import { RecentSignings } from '@/modules/agreements/ui/recent-signings'
import { listPublications } from '@/modules/publications/server/get-publication'
import { VerificationInvitation } from '@/modules/publications/ui/verification-invitation'
import { loadTieOverview } from '@/modules/reports/server/tie-overview'
import { DataLinks } from '@/modules/reports/ui/data-links'
import { HomeLead } from '@/modules/reports/ui/home-lead'
import type { AddressQuery } from '@/shared/address'
import { Columns } from '@/ui/columns'
import { Container, PageMain } from '@/ui/shell/page-main'

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
  return (
    <PageMain width="bleed">
      <HomeLead overview={overview} view={view} />
      <Container className="pt-14 max-md:pt-9">
        <Columns
          side={
            <>
              {published && <VerificationInvitation href={`/verify/${published.roundId}`} />}
              <DataLinks />
            </>
          }
        >
          <RecentSignings agreements={signings} total={overview.agreements.signed ?? 0} />
        </Columns>
      </Container>
    </PageMain>
  )
}
