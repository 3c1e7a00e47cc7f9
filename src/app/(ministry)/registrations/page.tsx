import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { registrationStatusNames, registrationStatuses } from '@/modules/partners/domain/registration'
import { registrationFilterInput } from '@/modules/partners/domain/registration-input'
import { canDecideRegistrations } from '@/modules/partners/domain/registration-policy'
import { countRegistrations, listRegistrations } from '@/modules/partners/server/get-registration'
import { RegistrationTable } from '@/modules/partners/ui/registration-table'
import { LinkTabs } from '@/ui/link-tabs'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '참여 신청 심사' }

export default async function RegistrationsPage({ searchParams }: PageProps<'/registrations'>) {
  const actor = await signedInActor('/registrations')
  if (!canDecideRegistrations(actor)) forbidden()
  const { status } = registrationFilterInput.parse(await searchParams)
  const [registrations, counts] = await Promise.all([listRegistrations(actor, status), countRegistrations(actor)])
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="참여 신청 심사"
        lead="아직 목록에 없거나 담당자가 없는 기관·기업의 신청입니다. 먼저 온 것부터 보여 드립니다."
      />
      <div className="grid gap-5">
        <LinkTabs
          label="심사 상태"
          items={registrationStatuses.map((value) => ({
            label: registrationStatusNames[value],
            href: value === 'waiting' ? '/registrations' : `/registrations?status=${value}`,
            current: value === status,
            count: counts[value],
          }))}
        />
        <RegistrationTable registrations={registrations} status={status} />
      </div>
    </PageMain>
  )
}
