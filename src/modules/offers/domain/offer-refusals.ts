export const offerRefusals = {
  'not-allowed': '이 지역의 제공 항목을 고칠 권한이 없습니다.',
  'not-found': '찾는 항목이나 지역이 없습니다.',
  'changed-meanwhile':
    '그 사이 다른 사람이 먼저 고쳤습니다. 새 내용을 확인한 뒤 다시 저장해 주세요. 쓰신 내용은 아래에 남아 있습니다.',
  'checked-ahead': '확인한 날은 오늘까지만 적을 수 있습니다.',
  'kind-stays': '올린 항목의 종류는 바꿀 수 없습니다. 거두고 새로 올려 주세요.',
  'too-many': '한 지역이 올릴 수 있는 항목은 200개까지입니다. 쓰지 않는 항목을 거두어 주세요.',
} as const

export type OfferRefusal = keyof typeof offerRefusals

export const mostOffers = 200
