import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { agreementTitle } from '@/modules/agreements/domain/agreement-wording'
import { getAgreement } from '@/modules/agreements/server/get-agreement'
import { AgreementFacts } from '@/modules/agreements/ui/agreement-facts'
import { AgreementTimeline } from '@/modules/agreements/ui/agreement-timeline'
import { PartyCards } from '@/modules/agreements/ui/party-cards'
import { DemonstrationTag, StatusTag } from '@/modules/agreements/ui/status-tag'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { readSources } from '@/modules/regions/ui/read-sources'
import { SectionHeader } from '@/ui/section-header'
import { PageMain } from '@/ui/shell/page-main'
import { SourceList } from '@/ui/source-list'

interface Props {
  params: Promise<{ id: string }>
}

const findAgreement = cache(async (text: string) => {
  const id = z.uuid().safeParse(text)
  return id.success ? getAgreement(id.data) : null
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await findAgreement((await params).id)
  return { title: agreement ? agreementTitle(agreement) : '찾는 결연이 없습니다' }
}

export default async function AgreementPage({ params }: Props) {
  const agreement = await findAgreement((await params).id)
  if (!agreement) notFound()
  const { status, isDemonstration, regions, partners, dateText, source } = agreement
  const parties = regions.length + partners.length
  return (
    <PageMain>
      <PageHeader
        title={agreementTitle(agreement)}
        breadcrumbs={[{ label: '결연·협약', href: '/agreements' }, { label: agreementTitle(agreement) }]}
        tags={
          <>
            <StatusTag status={status} size="large" />
            {isDemonstration && <DemonstrationTag />}
            <span>{[`당사자 ${parties}곳`, dateText].filter(Boolean).join(' · ')}</span>
          </>
        }
      />
      {isDemonstration && (
        <Alert tone="warning" title="시연용 매칭입니다">
          화면을 보이려고 만든 것으로 실제 결연이 아닙니다.
        </Alert>
      )}
      <div className="mt-6">
        <Columns
          side={
            <Card title="결연 내용" tone="soft">
              <AgreementFacts agreement={agreement} />
            </Card>
          }
        >
          <section>
            <SectionHeader title={`당사자 ${parties}곳`} />
            <PartyCards agreement={agreement} />
          </section>
          <section>
            <SectionHeader title="기록" />
            <AgreementTimeline agreement={agreement} />
          </section>
          <SourceList items={readSources(source)} />
        </Columns>
      </div>
    </PageMain>
  )
}
