import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { complaintKindNames } from '@/modules/safeguards/domain/complaint'
import { canHandleComplaints } from '@/modules/safeguards/domain/complaint-policy'
import { getComplaint } from '@/modules/safeguards/server/get-complaint'
import { ComplaintStatusTag } from '@/modules/safeguards/ui/complaint-status-tag'
import { CloseForm, TakeUpForm } from '@/modules/safeguards/ui/handle-forms'
import { isUuid } from '@/shared/is-uuid'
import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Columns } from '@/ui/columns'
import { Facts } from '@/ui/facts'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '신고 내용' }

export default async function ComplaintPage({ params }: PageProps<'/complaint-desk/[id]'>) {
  const { id } = await params
  const actor = await signedInActor(`/complaint-desk/${id}`)
  const complaint = isUuid(id) ? await getComplaint(actor, id) : null
  if (!complaint) notFound()
  const { kind, status, aboutText, text, contact, hasContact, receivedAt, closedAt, answer, handledByName } = complaint
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
      <Columns
        side={
          <Card title="접수">
            <Facts
              items={[
                { term: '종류', value: complaintKindNames[kind] },
                { term: '접수한 때', value: koreanInstant(receivedAt) },
                { term: '연락처', value: contact ?? (hasContact ? '처리 담당만 봅니다' : '남기지 않음') },
                { term: '처리 담당', value: handledByName },
                { term: '마친 때', value: closedAt && koreanInstant(closedAt) },
              ]}
            />
          </Card>
        }
      >
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
