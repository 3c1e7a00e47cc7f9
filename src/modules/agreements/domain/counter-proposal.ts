export type CounterProposalStatus = CounterProposalAnswer | 'sent' | 'withdrawn'

export const counterProposalStatusNames: Record<CounterProposalStatus, string> = {
  sent: '답 기다림',
  accepted: '수락',
  acceptedInPart: '일부 수락',
  postponed: '나중에',
  declined: '거절',
  withdrawn: '거둠',
}

/** What an institution may answer. Only a plain yes needs no words. */
export const counterProposalAnswers = ['accepted', 'acceptedInPart', 'postponed', 'declined'] as const
export type CounterProposalAnswer = (typeof counterProposalAnswers)[number]

/** A yes, whole or in part, becomes a planned tie. */
export const makesTie = (answer: CounterProposalAnswer) => answer === 'accepted' || answer === 'acceptedInPart'

/** Open proposals of one region at a time, so that institutions are not flooded. */
export const openProposalLimit = 10
