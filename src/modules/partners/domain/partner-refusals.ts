export const partnerRefusals = {
  'not-allowed': '이 기관의 정보를 고칠 권한이 없습니다.',
  'not-found': '찾는 기관이 없습니다.',
  'changed-meanwhile':
    '그 사이 다른 사람이 먼저 고쳤습니다. 새 내용을 확인한 뒤 다시 저장해 주세요. 쓰신 내용은 아래에 남아 있습니다.',
  'name-taken': '같은 종류에 같은 이름의 기관이 이미 있습니다.',
  'unit-name-taken': '이 기관에 같은 이름의 부서·소속기관이 이미 있습니다.',
  'unknown-region': '고른 시군구를 찾을 수 없습니다.',
  'succession-exists': '두 기관의 승계가 이미 기록되어 있습니다.',
  'succession-too-early': '이전 기관이 생기기 전의 날짜입니다. 시행일을 확인해 주세요.',
  'succession-circle': '이어받은 기관이 다시 이전 기관으로 돌아가게 됩니다. 순서를 확인해 주세요.',
} as const

export type PartnerRefusal = keyof typeof partnerRefusals
