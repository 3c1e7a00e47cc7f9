import { listInquiriesOfRegion } from '@/modules/offers/server/list-inquiries'
import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canEditOffers } from '@/modules/offers/domain/offer-policy'
import { InquiryList } from '@/modules/offers/ui/inquiry-list'
import { getRegion } from '@/modules/regions/server/get-region'
import { EmptyState } from '@/ui/empty-state'
import { PageMain } from '@/ui/shell/page-main'
import { OffersHead } from '@/modules/offers/ui/offers-head'

export const metadata: Metadata = { title: '받은 문의' }

export default async function RegionInquiriesPage({ params }: PageProps<'/regions/[code]/offers/inquiries'>) {
  const { code } = await params
  const actor = await signedInActor(`/regions/${code}/offers/inquiries`)
  const region = await getRegion(code)
  if (!region) notFound()
  if (!canEditOffers(actor, code)) forbidden()
  const inquiries = await listInquiriesOfRegion(actor, code)
  const open = inquiries.filter(({ answeredAt }) => answeredAt === null).length
  return (
    <PageMain>
      <OffersHead region={region} current="inquiries" openInquiries={open} />
      {inquiries.length > 0 ? (
        <InquiryList inquiries={inquiries} other="partner" />
      ) : (
        <EmptyState title="아직 받은 문의가 없습니다">
          기관이 문의를 남기면 여기에 나타나고 알림과 메일로도 알려 드립니다.
        </EmptyState>
      )}
    </PageMain>
  )
}
