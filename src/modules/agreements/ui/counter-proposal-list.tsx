import Link from 'next/link'
import { koreanDay, koreanInstant } from '@/shared/korean-date'
import { Tag } from '@/ui/tag'
import { type CounterProposalStatus, counterProposalStatusNames } from '../domain/counter-proposal'
import { AnswerCounterProposalForm, WithdrawCounterProposalForm } from './counter-proposal-forms'

interface ListedProposal {
  readonly id: string
  readonly version: number
  readonly status: CounterProposalStatus
  readonly regionCode: string
  readonly regionName: string
  readonly partnerId: string
  readonly partnerName: string
  readonly reason: string
  readonly wishedText: string | null
  readonly answer: string | null
  readonly postponedTo: Date | null
  readonly sentAt: Date
  readonly answeredAt: Date | null
  readonly agreementId: string | null
  readonly mayAnswer: boolean
  readonly mayWithdraw: boolean
}

const tones = {
  sent: 'information',
  accepted: 'success',
  acceptedInPart: 'success',
  postponed: 'warning',
  declined: 'danger',
  withdrawn: 'neutral',
} as const

/** Proposals with their answers; whoever may answer or take back does it here. */
export const CounterProposalList = ({ proposals }: { proposals: readonly ListedProposal[] }) => (
  <ul className="grid gap-4">
    {proposals.map((proposal) => (
      <li key={proposal.id} className="rounded-card border border-border-gray-light bg-surface-white p-6 max-md:p-4">
        <div className="flex flex-wrap items-center gap-2 text-sm text-text-subtle">
          <Tag tone={tones[proposal.status]}>{counterProposalStatusNames[proposal.status]}</Tag>
          {koreanInstant(proposal.sentAt)} 보냄
          {proposal.answeredAt && ` · ${koreanInstant(proposal.answeredAt)} 답함`}
        </div>
        <h2 className="mt-2 text-lg">
          <Link className="link" href={`/regions/${proposal.regionCode}`}>
            {proposal.regionName}
          </Link>
          <span aria-hidden="true"> → </span>
          <span className="sr-only">에서 </span>
          <Link className="link" href={`/partners/${proposal.partnerId}`}>
            {proposal.partnerName}
          </Link>
        </h2>
        <p className="mt-2 whitespace-pre-line">{proposal.reason}</p>
        {proposal.wishedText && (
          <p className="mt-1 text-sm whitespace-pre-line">
            <b>함께 하고 싶은 일</b> {proposal.wishedText}
          </p>
        )}
        {(proposal.answer || proposal.postponedTo) && (
          <p className="mt-3 border-l-4 border-border-gray pl-3 text-sm">
            <b>{proposal.partnerName}의 답</b>{' '}
            {proposal.postponedTo && `${koreanDay(proposal.postponedTo)}에 다시 이야기합니다. `}
            {proposal.answer}
          </p>
        )}
        {proposal.agreementId && (
          <p className="mt-2 text-sm">
            <Link className="link" href={`/agreements/${proposal.agreementId}`}>
              체결 예정인 결연 보기
            </Link>
          </p>
        )}
        <div className="mt-3 grid gap-2">
          {proposal.mayAnswer && <AnswerCounterProposalForm proposal={proposal} />}
          {proposal.mayWithdraw && <WithdrawCounterProposalForm proposal={proposal} />}
        </div>
      </li>
    ))}
  </ul>
)
