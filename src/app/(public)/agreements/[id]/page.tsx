import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { agreementTitle } from '@/modules/agreements/domain/agreement-wording'
import { getAgreement } from '@/modules/agreements/server/get-agreement'
import { AgreementFacts } from '@/modules/agreements/ui/agreement-facts'
import { AgreementHead } from '@/modules/agreements/ui/agreement-head'
import { AgreementTimeline } from '@/modules/agreements/ui/agreement-timeline'
import { PartyCards } from '@/modules/agreements/ui/party-cards'
import { sourcesOf } from '@/modules/regions/ui/read-sources'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'

type Props = PageProps<'/agreements/[id]'>

const findAgreement = cache(getAgreement)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await findAgreement((await params).id)
  return { title: agreement ? agreementTitle(agreement) : '찾는 결연이 없습니다' }
}

export default async function AgreementPage({ params }: Props) {
  const agreement = await findAgreement((await params).id)
  if (!agreement) notFound()
  return (
    <PageMain>
      <AgreementHead agreement={agreement} />
      <div className="mt-6">
        <Columns
          side={
            <Card title="결연 내용" tone="soft">
              <AgreementFacts agreement={agreement} />
            </Card>
          }
        >
          <section>
            <SectionHeader title={`당사자 ${agreement.regions.length + agreement.partners.length}곳`} />
            <PartyCards agreement={agreement} />
          </section>
          <section>
            <SectionHeader title="기록" />
            <AgreementTimeline agreement={agreement} />
          </section>
          <SourceList items={sourcesOf(agreement)} />
        </Columns>
      </div>
    </PageMain>
  )
}
