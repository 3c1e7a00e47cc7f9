import type { ComponentProps } from 'react'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import { EndMembershipForm, GrantMembershipForm, SuspensionForm } from './person-forms'

interface PersonCardsProps extends Pick<ComponentProps<typeof GrantMembershipForm>, 'today' | 'choices'> {
  readonly person: {
    readonly id: string
    readonly version: number
    readonly isSuspended: boolean
    readonly memberships: readonly (ComponentProps<typeof EndMembershipForm>['memberships'][number] & {
      readonly isInForce: boolean
    })[]
  }
}

/** What may be changed about somebody else's account: duties that end or begin, the account as a whole. */
export function PersonCards({ person, today, choices }: PersonCardsProps) {
  const { id, version, isSuspended, memberships } = person
  return (
    <>
      <Card title="소속 끝내기">
        <EndMembershipForm memberships={memberships.filter(({ isInForce }) => isInForce)} />
      </Card>
      <Card title="소속 더하기">
        <GrantMembershipForm personId={id} today={today} choices={choices} />
      </Card>
      <Card title={isSuspended ? '계정 되살리기' : '계정 정지'}>
        <Disclosure label={isSuspended ? '되살리기' : '정지하기'}>
          <SuspensionForm personId={id} version={version} isSuspended={isSuspended} />
        </Disclosure>
      </Card>
    </>
  )
}
