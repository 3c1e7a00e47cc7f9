import type { Metadata } from 'next'
import Link from 'next/link'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOwnConsents } from '@/modules/agreements/server/load-consent-board'
import { ConsentCard } from '@/modules/agreements/ui/consent-card'
import { listPairReasons } from '@/modules/matching/server/list-pair-reasons'
import { koreanDeadline } from '@/shared/korean-date'
import { Card } from '@/ui/card'
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
        <ul className="grid gap-4">
          {rows.map((row) => {
            const isRegion = row.side === 'region'
            const [own, other] = isRegion ? [row.region, row.partner] : [row.partner, row.region]
            const otherName = isRegion ? row.partnerName : row.regionName
            const reasons = reasonsOf(row).filter(({ points, known }) => points > 0 && known)
            return (
              <li key={`${row.agreementId} ${row.side}`}>
                <Card>
                  <p className="text-sm text-text-subtle">
                    {isRegion ? row.regionName : row.partnerName} · {row.roundName}
                    {row.consentClosesAt && ` · ${koreanDeadline(row.consentClosesAt)}까지`}
                  </p>
                  <h2 className="mt-1 text-xl">
                    <Link
                      className="link"
                      href={isRegion ? `/partners/${row.partnerId}` : `/regions/${row.regionCode}`}
                    >
                      {otherName}
                    </Link>
                  </h2>
                  {reasons.length > 0 && (
                    <div className="mt-3">
                      <h3 className="text-sm font-bold">이 상대와 맺어진 이유</h3>
                      <ul className="mt-1 grid gap-0.5 text-sm">
                        {reasons.map(({ criterion, sentence }) => (
                          <li key={criterion}>{sentence}</li>
                        ))}
                      </ul>
                    </div>
                  )}
                  <div className="mt-4">
                    <ConsentCard
                      agreementId={row.agreementId}
                      side={row.side}
                      otherName={otherName}
                      answer={own.answer}
                      reason={own.reason}
                      answeredAt={own.answeredAt}
                      otherAnswer={other.answer}
                      otherReason={other.reason}
                      isOpen={row.isOpen}
                    />
                  </div>
                </Card>
              </li>
            )
          })}
        </ul>
      )}
    </PageMain>
  )
}
