export const roundRefusals = {
  'not-allowed': '회차를 다룰 권한이 없습니다.',
  'not-found': '찾는 회차가 없습니다.',
  'round-settled': '이미 확정되었거나 아직 열리지 않은 회차입니다.',
} as const

export type RoundRefusal = keyof typeof roundRefusals
