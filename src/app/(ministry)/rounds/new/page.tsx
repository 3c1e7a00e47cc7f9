import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentTime } from '@/modules/accounts/server/current-time'
import { isSurvey } from '@/modules/rounds/domain/round'
import { canManageRounds } from '@/modules/rounds/domain/round-policy'
import { listRounds } from '@/modules/rounds/server/list-rounds'
import { listTargetRegions } from '@/modules/rounds/server/list-target-regions'
import { workingCalendar } from '@/modules/rounds/server/working-calendar'
import { RoundForm } from '@/modules/rounds/ui/round-form'
import { minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '새 회차' }

export default async function NewRoundPage() {
  const actor = await signedInActor('/rounds/new')
  if (!canManageRounds(actor)) forbidden()
  const [rounds, regions] = await Promise.all([listRounds(actor), listTargetRegions()])
  const last = rounds.find(isSurvey)
  const now = await currentTime()
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="새 회차"
        breadcrumbs={[{ label: '회차·매칭', href: '/rounds' }, { label: '새 회차' }]}
        lead="수요조사를 준비합니다. 저장한 뒤 회차 화면에서 대상에게 알립니다."
      />
      {last && (
        <div className="mb-6">
          <Alert tone="information">‘{last.name}’의 규칙을 가져왔습니다. 이번 회차에 맞게 고쳐 주세요.</Alert>
        </div>
      )}
      <RoundForm
        regions={regions}
        calendar={workingCalendar(now)}
        now={minuteInSeoul(now)}
        stored={{
          name: '',
          introduction: null,
          contactText: last?.contactText ?? null,
          opensAt: '',
          closesAt: '',
          consentClosesAt: '',
          regionCodes: regions.map(({ code }) => code),
          audienceKinds: last?.audienceKinds ?? ['ministry', 'publicInstitution', 'company'],
          rules: last?.rules ?? null,
        }}
      />
    </PageMain>
  )
}
