import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { z } from 'zod'
import { canManageAccounts, isOneself } from '@/modules/accounts/domain/account-policy'
import { signedInActor } from '@/modules/accounts/server/current-actor'
import { currentDay } from '@/modules/accounts/server/current-time'
import { getPerson } from '@/modules/accounts/server/list-people'
import { PersonCards } from '@/modules/accounts/ui/person-cards'
import { MembershipTable } from '@/modules/accounts/ui/membership-table'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { PageHeader } from '@/ui/page-header'
import { PageMain } from '@/ui/shell/page-main'
import { Tag } from '@/ui/tag'
import { scopeChoices } from '../../../shell/scope-choices'

export const metadata: Metadata = { title: '계정' }

export default async function PersonPage({ params }: PageProps<'/accounts/[personId]'>) {
  const { personId } = await params
  const actor = await signedInActor(`/accounts/${personId}`)
  const person = z.uuid().safeParse(personId).success ? await getPerson(actor, personId) : null
  if (!person) notFound()
  const canManage = canManageAccounts(actor) && !isOneself(actor, person.id)
  return (
    <PageMain>
      <PageHeader
        size="work"
        title={person.name}
        breadcrumbs={[{ label: '계정·소속', href: '/accounts' }, { label: person.name }]}
        tags={
          <>
            {person.isSuspended ? <Tag tone="danger">정지</Tag> : <Tag tone="success">사용</Tag>}
            {person.isDemonstration && <Tag tone="warning">시연용</Tag>}
          </>
        }
        lead={person.email}
      />
      <div className="grid gap-6">
        {isOneself(actor, person.id) && (
          <Alert tone="information">자신의 소속과 상태는 스스로 바꿀 수 없습니다. 다른 관리자에게 부탁해 주세요.</Alert>
        )}
        <Card title="소속의 기록">
          <MembershipTable memberships={person.memberships} />
        </Card>
        {canManage && <PersonCards person={person} today={await currentDay()} choices={await scopeChoices()} />}
      </div>
    </PageMain>
  )
}
