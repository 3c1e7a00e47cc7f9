import type { LifeCycle } from '@/modules/accounts/domain/life-cycle'
import type { AnswerSubject } from './answer-input'

export const answerStatuses = ['draft', 'submitted', 'withdrawn'] as const
export type AnswerStatus = (typeof answerStatuses)[number]

const lifeCycleOf = (kind: AnswerSubject['kind']) =>
  ({
    begin: { from: ['nothing'], to: 'draft', by: `${kind}s.write`, event: null },
    // Into a re-match, whose event tells of it.
    carryOver: { from: ['nothing'], to: 'submitted', by: 'matching.run', event: null },
    submit: {
      from: ['draft', 'submitted', 'withdrawn'],
      to: 'submitted',
      by: `${kind}s.write`,
      event: `${kind}.submitted`,
    },
    withdraw: { from: ['submitted'], to: 'withdrawn', by: `${kind}s.write`, event: `${kind}.withdrawn` },
    // What an uploaded sheet submitted is undone: to what was in force before it, or to what was not.
    restore: { from: ['submitted'], to: 'submitted', by: `${kind}s.write`, event: `${kind}.filled` },
    takeBack: { from: ['submitted'], to: ['draft', 'withdrawn'], by: `${kind}s.write`, event: `${kind}.withdrawn` },
  }) as const satisfies LifeCycle<AnswerStatus>

/** 응답: what is submitted is in force, also while it is amended, until it is submitted again or withdrawn. */
export const answerLifeCycles = { pledge: lifeCycleOf('pledge'), proposal: lifeCycleOf('proposal') }
