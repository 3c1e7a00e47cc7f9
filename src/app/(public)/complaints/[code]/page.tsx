import { findComplaintByCode } from '@/modules/safeguards/server/find-complaint-by-code'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { complaintKindNames } from '@/modules/safeguards/domain/complaint'
import { readReceiptCode } from '@/modules/safeguards/domain/receipt-code'
import { ComplaintStatusTag } from '@/modules/safeguards/ui/complaint-status-tag'
import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Steps } from '@/ui/steps'

// The address is the key: it is told to no other site and to no search engine.
export const metadata: Metadata = { title: '신고 처리 상태', referrer: 'no-referrer', robots: { index: false } }

const order = ['received', 'underReview', 'closed'] as const

export default async function ComplaintProgressPage({ params }: PageProps<'/complaints/[code]'>) {
  const code = readReceiptCode(decodeURIComponent((await params).code))
  const complaint = code ? await findComplaintByCode(code) : null
  if (!complaint) notFound()
  const { kind, status, receivedAt, closedAt, answer } = complaint
  const at = order.indexOf(status)
  const stateOf = (index: number) =>
    status === 'closed' || index < at ? ('done' as const) : index === at ? ('now' as const) : ('next' as const)
  return (
    <PageMain>
      <PageHeader
        title="신고 처리 상태"
        tags={<ComplaintStatusTag status={status} />}
        lead={`접수번호 ${code} · ${complaintKindNames[kind]}`}
        breadcrumbs={[
          { label: '결연 현황', href: '/' },
          { label: '강요·할당 신고', href: '/complaints' },
          { label: '처리 상태' },
        ]}
      />
      <div className="grid max-w-[88rem] gap-8">
        <Steps
          label="처리 단계"
          items={[
            { label: '접수', state: stateOf(0), lines: [koreanInstant(receivedAt)] },
            { label: '확인', state: stateOf(1) },
            { label: '답', state: stateOf(2), lines: closedAt ? [koreanInstant(closedAt)] : [] },
          ]}
        />
        <Card title="답">
          {answer ? (
            <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
          ) : (
            <p className="text-text-subtle">아직 답이 없습니다. 확인이 끝나면 이 화면에 올라옵니다.</p>
          )}
        </Card>
      </div>
    </PageMain>
  )
}
