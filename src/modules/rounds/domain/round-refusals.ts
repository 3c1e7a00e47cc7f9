export const roundRefusals = {
  'not-allowed': '회차를 고칠 권한이 없습니다.',
  'not-found': '찾는 회차가 없습니다.',
  'round-open': '희망을 받기 시작한 회차는 공개 약속을 바꿀 수 없습니다.',
  'round-changed': '그 사이 다른 담당자가 이 회차를 고쳤습니다. 고친 내용을 확인하고 다시 저장해 주세요.',
} as const

export type RoundRefusal = keyof typeof roundRefusals
