import { openProposalLimit } from './counter-proposal'

export const counterProposalRefusals = {
  'not-allowed': '이 제안을 다룰 권한이 없습니다.',
  'not-found': '찾는 제안이 없습니다.',
  'unknown-partner': '지금 있는 기관에만 제안할 수 있습니다.',
  'already-tied': '이미 결연이 있는 기관입니다.',
  'already-open': '이 기관에 보낸 제안이 아직 답을 기다리고 있습니다.',
  'too-many-open': `답을 기다리는 제안은 한 번에 ${openProposalLimit}건까지 보낼 수 있습니다.`,
  'answered-meanwhile': '그 사이 이 제안의 상태가 바뀌었습니다. 새로 고쳐 확인해 주세요.',
} as const

export type CounterProposalRefusal = keyof typeof counterProposalRefusals
