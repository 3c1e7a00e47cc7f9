import { countComplaints } from '@/modules/safeguards/server/count-complaints'
import { listComplaints } from '@/modules/safeguards/server/list-complaints'
import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { complaintStatusNames, complaintStatuses } from '@/modules/safeguards/domain/complaint'
import { complaintFilterInput } from '@/modules/safeguards/domain/complaint-input'
import { canViewComplaints } from '@/modules/safeguards/domain/complaint-policy'
import { ComplaintTable } from '@/modules/safeguards/ui/complaint-table'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '강요·할당 신고 처리' }

export default async function ComplaintDeskPage({ searchParams }: PageProps<'/complaint-desk'>) {
  const actor = await signedInActor('/complaint-desk')
  if (!canViewComplaints(actor)) forbidden()
  const { status } = complaintFilterInput.parse(await searchParams)
  const [complaints, counts] = await Promise.all([listComplaints(actor, status), countComplaints(actor)])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="강요·할당 신고 처리"
        lead="신고한 사람을 알아내려 하지 않습니다. 대상 기관에 내용을 그대로 넘기지 말고 사실만 확인해 주세요."
      />
      <div className="grid gap-5">
        <LinkTabs
          label="처리 상태"
          items={complaintStatuses.map((value) => ({
            label: complaintStatusNames[value],
            href: value === 'received' ? '/complaint-desk' : `/complaint-desk?status=${value}`,
            current: value === status,
            count: counts[value],
          }))}
        />
        <ComplaintTable complaints={complaints} status={status} />
      </div>
    </PageMain>
  )
}
