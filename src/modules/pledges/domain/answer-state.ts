import { type PartnerKind, partnerKindNames, partnerKinds } from '@/modules/partners/domain/partner'

export const answerStates = ['submitted', 'late', 'declined', 'writing', 'notStarted', 'withdrawn'] as const
export type AnswerState = (typeof answerStates)[number]

export const answerStateNames: Record<AnswerState, string> = {
  submitted: '제출',
  late: '늦은 제출',
  declined: '참여하지 않음',
  writing: '작성 중',
  notStarted: '시작 안 함',
  withdrawn: '거둠',
}

export const isAnswered = (state: AnswerState): boolean =>
  state === 'submitted' || state === 'late' || state === 'declined'

export const boardGroups = [...partnerKinds, 'region'] as const
export type BoardGroup = PartnerKind | 'region'

export const boardGroupNames: Record<BoardGroup, string> = { ...partnerKindNames, region: '지역' }
