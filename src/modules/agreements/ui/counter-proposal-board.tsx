import type { ComponentProps } from 'react'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { SendCounterProposalForm } from './counter-proposal-forms'
import { CounterProposalList } from './counter-proposal-list'

type CounterProposalBoardProps = ComponentProps<typeof CounterProposalList> &
  ComponentProps<typeof SendCounterProposalForm>

/** Proposals sent and received, and sending another for who acts for a region. */
export const CounterProposalBoard = ({ proposals, ...form }: CounterProposalBoardProps) => {
  const maySend = form.regions.length > 0
  return (
    <div className={maySend ? 'grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_40rem]' : undefined}>
      {proposals.length === 0 ? (
        <EmptyState title="아직 제안이 없습니다">
          {maySend
            ? '결연하고 싶은 기관을 골라 먼저 제안해 보세요. 회차와 상관없이 언제든 보낼 수 있습니다.'
            : '지역이 제안을 보내면 여기에 나타나고 메일로도 알려 드립니다.'}
        </EmptyState>
      ) : (
        <CounterProposalList proposals={proposals} />
      )}
      {maySend && (
        <Card title="기관에 제안하기">
          <SendCounterProposalForm {...form} />
        </Card>
      )}
    </div>
  )
}
