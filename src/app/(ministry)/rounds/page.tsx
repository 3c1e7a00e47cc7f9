import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { listRoundsWithAnswers } from '@/modules/pledges/server/list-rounds-with-answers'
import { RoundTable } from '@/modules/pledges/ui/round-table'
import { canManageRounds, canViewRounds } from '@/modules/rounds/domain/round-policy'
import { LinkButton } from '@/ui/link-button'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'

export const metadata: Metadata = { title: '회차·매칭' }

export default async function RoundsPage() {
  const actor = await signedInActor('/rounds')
  if (!canViewRounds(actor)) forbidden()
  const canManage = canManageRounds(actor)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title="회차·매칭"
        lead="수요조사와 매칭을 회차로 묶어 다룹니다."
        actions={
          canManage && (
            <LinkButton href="/rounds/new" look="filled" size={40}>
              새 회차
            </LinkButton>
          )
        }
      />
      <RoundTable rounds={await listRoundsWithAnswers(actor)} canManage={canManage} />
    </PageMain>
  )
}
