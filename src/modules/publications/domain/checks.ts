export const checkNames = [
  'problem',
  'result',
  'regions',
  'kinds',
  'partners',
  'decisions',
  'reveals',
  'seals',
  'total',
  'optimum',
] as const
export type CheckName = (typeof checkNames)[number]

export const checkTitles: Readonly<Record<CheckName, string>> = {
  problem: '입력 자료가 공개된 것과 같음',
  result: '매칭 결과가 공개된 것과 같음',
  regions: '지역마다 정해진 기관 수',
  kinds: '지역마다 기관 종류별 수',
  partners: '기관마다 맡는 지역 수',
  decisions: '고정하거나 제외한 쌍',
  reveals: '공개한 점수가 봉인과 같음',
  seals: '모든 점수가 봉인과 같음',
  total: '점수 합이 맞음',
  optimum: '더 높은 합이 없음',
}

/** What is checked, in order. With private wishes, the scores themselves only by the auditor who holds the full files. */
export function checksOf(wishesPublic: boolean, hasFullFiles: boolean): CheckName[] {
  const open: CheckName[] = ['problem', 'result', 'regions', 'kinds', 'partners', 'decisions']
  if (wishesPublic) return [...open, 'total', 'optimum']
  return [...open, 'reveals', ...(hasFullFiles ? (['seals', 'total', 'optimum'] as const) : [])]
}

export interface CheckOutcome {
  readonly name: CheckName
  readonly passed: boolean
  readonly sentence: string
  readonly ms: number
  /** Points by which another match could be better at most, once that is known. */
  readonly gap?: number
}
