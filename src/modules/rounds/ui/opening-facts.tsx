import { koreanDeadline } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Facts } from '@/ui/facts'
import { LinkButton } from '@/ui/link-button'
import { roundRefusals } from '../domain/round-refusals'
import type { closingFault } from '../domain/round-time'

interface OpeningRound {
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly now: Date
  readonly wishesBecomePublic: boolean
}

/** What telling everybody starts, and what it fixes. */
export const OpeningFacts = ({ opensAt, closesAt, now, wishesBecomePublic }: OpeningRound) => (
  <Facts
    items={[
      { term: '시작', value: opensAt && now < opensAt ? koreanDeadline(opensAt) : '알리는 순간' },
      { term: '마감', value: closesAt && koreanDeadline(closesAt) },
      {
        term: '희망 순위',
        value: wishesBecomePublic ? '공표할 때 점수를 공개' : '공개하지 않음',
        note: '알린 뒤에는 바꿀 수 없습니다. 회차 화면의 ‘공표’에서 정합니다.',
      },
    ]}
  />
)

interface ClosingFaultProps {
  readonly roundId: string
  readonly fault: NonNullable<ReturnType<typeof closingFault>>
}

/** The closing is to be set before anybody is told. */
export const ClosingFault = ({ roundId, fault }: ClosingFaultProps) => (
  <Alert
    tone="warning"
    actions={
      <LinkButton href={`/rounds/${roundId}/edit`} size={40}>
        회차 고치기
      </LinkButton>
    }
  >
    {roundRefusals[fault]}
  </Alert>
)
