export const consentRefusals = {
  'not-allowed': '이 결연에 답할 권한이 없습니다.',
  'not-found': '찾는 결연이 없습니다.',
  'consent-not-open': '지금은 수락을 받지 않습니다.',
  'no-longer-matched': '그 사이 결연의 상태가 바뀌었습니다. 새로 고쳐 확인해 주세요.',
  'nothing-answered': '되돌릴 답이 없습니다.',
  'not-confirmed': '확정한 매칭이 없어 수락을 받을 수 없습니다.',
  'not-later': '지금보다 뒤의 시각을 적어 주세요.',
  'round-changed': '그 사이 다른 담당자가 이 회차를 고쳤습니다. 고친 내용을 확인하고 다시 저장해 주세요.',
  'nobody-to-remind': '오늘 더 알릴 곳이 없습니다.',
} as const

export type ConsentRefusal = keyof typeof consentRefusals
