export const roundStatuses = ['draft', 'open', 'closed', 'confirmed', 'published'] as const
export type RoundStatus = (typeof roundStatuses)[number]

export const roundStatusNames: Record<RoundStatus, string> = {
  draft: '준비 중',
  open: '희망 받는 중',
  closed: '희망 마감',
  confirmed: '매칭 확정',
  published: '공표',
}

interface RoundOrigin {
  readonly parentId: string | null
  readonly isDrill: boolean
  readonly audienceKinds: readonly unknown[]
}

/** Whether a round asks anybody anything: a re-match goes by the answers of the round it mends. */
export const isSurvey = ({ parentId, isDrill, audienceKinds }: RoundOrigin): boolean =>
  parentId === null && !isDrill && audienceKinds.length > 0
