export const agreementStatuses = ['planned', 'matched', 'reported', 'signed', 'ended'] as const
export type AgreementStatus = (typeof agreementStatuses)[number]

export const agreementStatusNames: Record<AgreementStatus, string> = {
  planned: '체결 예정',
  matched: '매칭 확정',
  reported: '결연 보도',
  signed: '협약 체결',
  ended: '끝남',
}

export const agreementBases = [
  'publishedMatchList',
  'press',
  'localReportOnly',
  'additionalAgreement',
  'portalMatch',
] as const
export type AgreementBasis = (typeof agreementBases)[number]

export const agreementBasisNames: Record<AgreementBasis, string> = {
  publishedMatchList: '발표된 매칭 명단',
  press: '언론 보도',
  localReportOnly: '지역 보도만 확인',
  additionalAgreement: '매칭 명단 밖의 추가 협약',
  portalMatch: '포털 매칭 확정',
}

/** What counts as a tie of a region: a plan does not yet, an ended one no longer. */
export const standingStatuses = ['matched', 'reported', 'signed'] as const satisfies readonly AgreementStatus[]

export const isStanding = (status: AgreementStatus): boolean =>
  (standingStatuses as readonly AgreementStatus[]).includes(status)
