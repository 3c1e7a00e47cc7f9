import { listOwnInquiries } from '@/modules/offers/server/list-inquiries'
import type { Metadata } from 'next'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { askingPartners } from '@/modules/offers/domain/offer-policy'
import { InquiryList } from '@/modules/offers/ui/inquiry-list'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { ForbiddenPage } from '@/ui/shell/forbidden-page'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '내 문의' }

export default async function InquiriesPage() {
  const actor = await signedInActor('/inquiries')
  if (askingPartners(actor).length === 0)
    return (
      <PageMain>
        <ForbiddenPage homeHref="/work" />
      </PageMain>
    )
  const inquiries = await listOwnInquiries(actor)
  const open = inquiries.filter(({ answeredAt }) => answeredAt === null).length
  const find = (
    <LinkButton href="/catalogue" size={40}>
      장터·숙소 찾기
    </LinkButton>
  )
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="내 문의"
        lead={
          inquiries.length === 0
            ? '지역에 남긴 문의와 답을 모아 봅니다.'
            : `답을 기다리는 문의 ${open}건 · 모두 ${inquiries.length}건`
        }
        actions={inquiries.length > 0 && find}
      />
      {inquiries.length > 0 ? (
        <InquiryList inquiries={inquiries} other="region" />
      ) : (
        <EmptyState title="아직 남긴 문의가 없습니다" actions={find}>
          지역이 올린 특산물·숙소·축제에서 ‘문의하기’를 누르면 지역 담당자에게 갑니다.
        </EmptyState>
      )}
    </PageMain>
  )
}
