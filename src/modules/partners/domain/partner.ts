export const partnerKinds = ['ministry', 'publicInstitution', 'company', 'other'] as const
export type PartnerKind = (typeof partnerKinds)[number]

export const partnerKindNames: Record<PartnerKind, string> = {
  ministry: '중앙행정기관',
  publicInstitution: '공공기관',
  company: '민간기업',
  other: '그 밖의 기관',
}

export const partnerStandings = ['verified', 'inferred', 'unverified', 'notEvidenced'] as const
export type PartnerStanding = (typeof partnerStandings)[number]

/** How sure we are that a body belongs to the programme, in words a reader can weigh. */
export const standingNames: Record<PartnerStanding, string> = {
  verified: '참여 확인',
  inferred: '참여 대상(추정)',
  unverified: '확인 필요',
  notEvidenced: '참여 근거 없음',
}

export const successionKinds = ['renamed', 'merged', 'split', 'abolished'] as const
export type SuccessionKind = (typeof successionKinds)[number]

export const successionKindNames: Record<SuccessionKind, string> = {
  renamed: '이름이 바뀜',
  merged: '다른 기관과 합침',
  split: '나뉨',
  abolished: '폐지',
}
