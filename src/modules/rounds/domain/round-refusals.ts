export const roundRefusals = {
  'not-allowed': '회차를 고칠 권한이 없습니다.',
  'not-found': '찾는 회차가 없습니다.',
  'round-open': '희망을 받기 시작한 회차는 공개 약속을 바꿀 수 없습니다.',
  'round-changed': '그 사이 다른 담당자가 이 회차를 고쳤습니다. 고친 내용을 확인하고 다시 저장해 주세요.',
  'no-survey': '재매칭과 훈련 회차는 희망을 받지 않습니다.',
  'not-draft': '이미 알린 회차입니다.',
  'dates-missing': '희망을 받는 기간을 먼저 정해 주세요.',
  'closing-passed': '마감 시각이 이미 지났습니다. 기간을 고쳐 주세요.',
  'nobody-asked': '답을 받을 기관의 종류와 대상 지역을 먼저 정해 주세요.',
  'not-accepting': '지금 희망을 받고 있는 회차가 아닙니다.',
  'not-later': '새 마감은 지금과 이제까지의 마감보다 뒤여야 합니다.',
  'after-consent': '새 마감이 수락 마감보다 늦습니다. 수락 마감을 먼저 고쳐 주세요.',
  'round-settled': '매칭을 확정한 회차는 희망을 다시 받을 수 없습니다. 확정을 먼저 되돌려 주세요.',
  'unknown-region': '대상 지역에 없는 지역이 들어 있습니다.',
  'only-additions': '희망을 받기 시작한 뒤에는 대상 지역과 기관의 종류를 더할 수만 있습니다.',
  'fixed-by-now':
    '희망을 받기 시작한 뒤에는 규칙과 기간을 여기서 바꿀 수 없습니다. 마감은 ‘기간 늘리기’로 바꿔 주세요.',
} as const

export type RoundRefusal = keyof typeof roundRefusals
