import { Alert } from '@/ui/alert'
import { PageHeader } from '@/ui/page-header'
import type { AgreementView } from '../domain/agreement-view'
import { agreementTitle } from '../domain/agreement-wording'
import { DemonstrationTag, StatusTag } from './status-tag'

/** One agreement: between whom, in what state, and whether it is real. */
export function AgreementHead({ agreement }: { agreement: AgreementView }) {
  const { status, isDemonstration, regions, partners, dateText } = agreement
  const title = agreementTitle(agreement)
  return (
    <>
      <PageHeader
        title={title}
        breadcrumbs={[{ label: '결연·협약', href: '/agreements' }, { label: title }]}
        tags={
          <>
            <StatusTag status={status} size="large" />
            {isDemonstration && <DemonstrationTag />}
            <span>{[`당사자 ${regions.length + partners.length}곳`, dateText].filter(Boolean).join(' · ')}</span>
          </>
        }
      />
      {isDemonstration && (
        <Alert tone="warning" title="시연용 매칭입니다">
          화면을 보이려고 만든 것으로 실제 결연이 아닙니다.
        </Alert>
      )}
    </>
  )
}
