import type { Metadata } from 'next'
import { privilegedRoles, roleNames } from '@/modules/accounts/domain/role'
import { findInvitation } from '@/modules/accounts/server/find-invitation'
import { AcceptInvitationForm } from '@/modules/accounts/ui/password-forms'
import { Alert } from '@/ui/alert'
import { Facts } from '@/ui/facts'
import { NarrowPage } from '../../../shell/narrow-page'

export const metadata: Metadata = { title: '초대 수락', referrer: 'no-referrer' }

export default async function AcceptInvitationPage({ searchParams }: PageProps<'/invitations/accept'>) {
  const { token } = await searchParams
  const invitation = typeof token === 'string' && token.length <= 100 ? await findInvitation(token) : null
  if (!invitation || typeof token !== 'string') {
    return (
      <NarrowPage title="초대 수락">
        <Alert tone="warning" title="이 초대는 쓸 수 없습니다">
          이미 썼거나 72시간이 지났거나 취소되었습니다. 초대한 담당자에게 다시 요청해 주세요.
        </Alert>
      </NarrowPage>
    )
  }
  const { email, name, role, scopeName } = invitation
  return (
    <NarrowPage title="초대 수락" lead="이름을 확인하고 비밀번호를 정하면 바로 쓸 수 있습니다.">
      <Facts
        items={[
          { term: '이메일', value: email },
          { term: '역할', value: roleNames[role] },
          { term: '소속', value: scopeName },
        ]}
      />
      <AcceptInvitationForm token={token} name={name} isPrivileged={privilegedRoles.includes(role)} />
    </NarrowPage>
  )
}
