export const publicationRefusals = {
  'not-allowed': '매칭 결과를 공표하거나 확인할 권한이 없습니다.',
  'not-found': '찾는 공표가 없습니다.',
  'not-confirmed': '확정한 매칭만 공표할 수 있습니다.',
  'published-meanwhile': '그 사이 다른 담당자가 이 회차를 공표했습니다. 공표한 내용을 먼저 확인해 주세요.',
  'confirmed-differently': '확인하신 실행과 지금 확정된 실행이 다릅니다. 다시 확인해 주세요.',
  'not-verifiable': '이 실행의 자료로는 결과를 증명할 수 없어 공표하지 않았습니다. 시스템 관리자에게 알려 주세요.',
  'already-withdrawn': '이미 거둔 공표입니다.',
  'already-checked': '이미 확인 기록이 있습니다.',
  'check-differs': '브라우저에서 확인한 내용과 서버가 다시 확인한 내용이 다릅니다. 다시 검증해 주세요.',
  'nothing-sealed': '희망을 공개한 회차에는 봉인한 점수가 없습니다.',
  'already-revealed': '이미 점수를 공개한 쌍입니다.',
  'pair-unknown': '이 매칭에서 점수를 매기지 않은 쌍입니다.',
} as const

export type PublicationRefusal = keyof typeof publicationRefusals
