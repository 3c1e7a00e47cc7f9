export const roundStatuses = ['draft', 'open', 'closed', 'confirmed', 'published'] as const
export type RoundStatus = (typeof roundStatuses)[number]

export const roundStatusNames: Record<RoundStatus, string> = {
  draft: '준비 중',
  open: '희망 받는 중',
  closed: '희망 마감',
  confirmed: '매칭 확정',
  published: '공표',
}

/** A proposal may be confirmed once the wishes are in; a confirmed or published round is settled. */
export const canBeConfirmed = (status: RoundStatus): boolean => status === 'open' || status === 'closed'

interface RoundOrigin {
  readonly parentId: string | null
  readonly isDrill: boolean
  readonly audienceKinds: readonly unknown[]
}

/** Whether a round asks anybody anything: a re-match goes by the answers of the round it mends. */
export const isSurvey = ({ parentId, isDrill, audienceKinds }: RoundOrigin): boolean =>
  parentId === null && !isDrill && audienceKinds.length > 0
