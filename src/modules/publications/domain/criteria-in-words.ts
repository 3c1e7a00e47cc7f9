import type { CriterionName } from '@/modules/matching/domain/scoring/criterion'

/** What a criterion rewards, for a reader who sees no formula. */
export const criteriaInWords: Readonly<Record<CriterionName, string>> = {
  hope: '기관과 지역이 낸 희망 순위가 높을수록 높은 점수를 줍니다',
  field: '기관의 업무와 지역의 특산물·축제·재난 복구가 맞을수록 높은 점수를 줍니다',
  connection: '이미 맺은 결연이나 본사·사업장이 그 지역에 있을수록 높은 점수를 줍니다',
  urgency: '인구감소지역이거나 특별재난을 겪었거나 결연이 적은 지역일수록 높은 점수를 줍니다',
  distance: '본사에서 가까울수록 높은 점수를 줍니다',
}
