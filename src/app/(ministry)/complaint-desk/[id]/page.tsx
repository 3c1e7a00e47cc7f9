import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { canHandleComplaints } from '@/modules/safeguards/domain/complaint-policy'
import { getComplaint } from '@/modules/safeguards/server/get-complaint'
import { ComplaintFacts } from '@/modules/safeguards/ui/complaint-facts'
import { ComplaintStatusTag } from '@/modules/safeguards/ui/complaint-status-tag'
import { CloseForm, TakeUpForm } from '@/modules/safeguards/ui/handle-forms'
import { isUuid } from '@/shared/is-uuid'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '신고 내용' }

export default async function ComplaintPage({ params }: PageProps<'/complaint-desk/[id]'>) {
  const { id } = await params
  const actor = await signedInActor(`/complaint-desk/${id}`)
  const complaint = isUuid(id) ? await getComplaint(actor, id) : null
  if (!complaint) notFound()
  const { status, aboutText, text, answer } = complaint
  const canHandle = canHandleComplaints(actor) && status !== 'closed'
  const handle = { complaintId: id, version: complaint.version }
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={<span className="wrap-anywhere">{aboutText}</span>}
        tags={<ComplaintStatusTag status={status} />}
        breadcrumbs={[{ label: '강요·할당 신고 처리', href: '/complaint-desk' }, { label: '신고 내용' }]}
      />
      <Columns side={<ComplaintFacts complaint={complaint} />}>
        <Card title="있었던 일">
          <p className="whitespace-pre-line wrap-anywhere">{text}</p>
        </Card>
        {answer && (
          <Card title="답">
            <p className="whitespace-pre-line wrap-anywhere">{answer}</p>
          </Card>
        )}
        {canHandle && (
          <Card title="처리">
            <div className="grid gap-6">
              {status === 'received' && <TakeUpForm {...handle} />}
              <CloseForm {...handle} />
            </div>
          </Card>
        )}
      </Columns>
    </PageMain>
  )
}
