export const regionRefusals = {
  'not-allowed': '이 지역의 정보를 고칠 권한이 없습니다.',
  'not-found': '찾는 지역이 없습니다.',
  'changed-meanwhile':
    '그 사이 다른 사람이 먼저 고쳤습니다. 새 내용을 확인한 뒤 다시 저장해 주세요. 쓰신 내용은 아래에 남아 있습니다.',
  'already-declared': '같은 재난으로 같은 날 선포된 기록이 이미 있습니다.',
  'places-needed': '읍면동 선포이면 읍면동 이름을 적어 주세요.',
} as const

export type RegionRefusal = keyof typeof regionRefusals
