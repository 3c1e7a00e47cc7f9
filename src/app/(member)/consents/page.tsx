import type { Metadata } from 'next'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOwnConsents } from '@/modules/agreements/server/load-consent-board'
import { OwnConsents } from '@/modules/agreements/ui/own-consents'
import { listPairReasons } from '@/modules/matching/server/list-pair-reasons'
import { EmptyState } from '@/ui/empty-state'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '결연 수락' }

export default async function ConsentsPage() {
  const actor = await signedInActor('/consents')
  const rows = await listOwnConsents(actor)
  const reasonsOf = await listPairReasons(rows)
  const waiting = rows.filter((row) => row.isOpen && row[row.side].answer === null).length
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="결연 수락"
        lead={
          rows.length === 0
            ? '매칭이 확정되면 이곳에서 수락합니다.'
            : `답을 기다리는 결연 ${waiting}건 · 모두 ${rows.length}건`
        }
      />
      {rows.length === 0 ? (
        <EmptyState title="수락할 결연이 없습니다">매칭이 확정되고 수락을 받기 시작하면 알려 드립니다.</EmptyState>
      ) : (
        <OwnConsents rows={rows.map((row) => ({ ...row, reasons: reasonsOf(row) }))} />
      )}
    </PageMain>
  )
}
