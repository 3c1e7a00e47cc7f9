export const registrationRefusals = {
  'not-allowed': '이 신청을 결정할 권한이 없습니다.',
  'not-found': '찾는 신청이 없습니다.',
  'changed-meanwhile': '그 사이 다른 사람이 먼저 결정했습니다. 새 내용을 확인해 주세요.',
  'already-open': '이 사업자등록번호로 낸 신청을 심사하고 있습니다. 결과는 먼저 신청한 분께 메일로 알려 드립니다.',
  'already-listed': '이 사업자등록번호의 기관은 이미 담당자가 있습니다. 기관 안의 담당자나 총괄 부처에 문의해 주세요.',
  'too-many-applications': '이 접속지에서 한 시간에 낼 수 있는 신청 수를 넘었습니다. 잠시 뒤 다시 신청해 주세요.',
  'unknown-region': '고른 시군구를 찾을 수 없습니다.',
  'unknown-partner': '고른 기관을 이을 수 없습니다. 종류가 같고 지금 있는 기관을 골라 주세요.',
  'number-differs': '고른 기관에는 다른 사업자등록번호가 적혀 있습니다. 같은 기관인지 확인해 주세요.',
  'number-taken': '이 사업자등록번호의 기관이 이미 있습니다. 아래에서 그 기관을 골라 이어 주세요.',
  'name-taken': '같은 이름의 기관이 이미 있습니다. 아래에서 그 기관을 골라 이어 주세요.',
  'email-in-use':
    '이 메일로 이미 계정이 있어 초대할 수 없습니다. 행정안전부 총괄 담당이 ‘계정·소속’에서 소속을 더하거나, 다른 업무 메일로 다시 신청하게 해 주세요.',
} as const

export type RegistrationRefusal = keyof typeof registrationRefusals

/** Refusals that speak of one field stand there. */
export const fieldOfRefusal: Partial<Record<RegistrationRefusal, string>> = {
  'already-open': 'businessNumber',
  'already-listed': 'businessNumber',
  'unknown-region': 'headquartersCode',
}
