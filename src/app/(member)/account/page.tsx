import type { Metadata } from 'next'
import { roleNames } from '@/modules/accounts/domain/role'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listOwnSessions } from '@/modules/accounts/server/list-own-sessions'
import { OwnSessions } from '@/modules/accounts/ui/own-sessions'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { SubmitButton } from '@/ui/submit-button'
import { signOutFromHeader } from '../../shell/session-actions'

export const metadata: Metadata = { title: '내 계정' }

export default async function AccountPage() {
  const actor = await signedInActor('/account')
  const sessions = await listOwnSessions(actor)
  const duties = actor.memberships.map(({ id, role, scopeName }) => ({
    term: roleNames[role],
    value: scopeName ?? '전체',
    key: id,
  }))
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="내 계정"
        actions={
          <form action={signOutFromHeader}>
            <SubmitButton look="outlined" size={40} busyText="나가는 중">
              로그아웃
            </SubmitButton>
          </form>
        }
      />
      <div className="grid gap-6">
        <Card title="내 정보">
          <Facts
            items={[
              { term: '이름', value: actor.name },
              { term: '이메일', value: actor.email },
            ]}
          />
        </Card>
        <Card title="지금의 소속">
          {duties.length > 0 ? (
            <Facts items={duties} />
          ) : (
            <p>지금 유효한 소속이 없습니다. 소속 기관의 관리자에게 문의해 주세요.</p>
          )}
        </Card>
        <Card title="로그인한 곳">
          <OwnSessions sessions={sessions} />
        </Card>
      </div>
    </PageMain>
  )
}
