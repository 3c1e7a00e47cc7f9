import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { canManageAccounts } from '@/modules/accounts/domain/account-policy'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { InviteForm } from '@/modules/accounts/ui/invite-form'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { scopeChoices } from '../../../shell/scope-choices'

export const metadata: Metadata = { title: '사람 초대' }

export default async function InvitePage() {
  const actor = await signedInActor('/accounts/invite')
  if (!canManageAccounts(actor)) forbidden()
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="사람 초대"
        breadcrumbs={[{ label: '계정·소속', href: '/accounts' }, { label: '사람 초대' }]}
        lead="초대받은 사람이 스스로 비밀번호를 정합니다."
      />
      <div className="max-w-[76rem]">
        <InviteForm choices={await scopeChoices()} />
      </div>
    </PageMain>
  )
}
