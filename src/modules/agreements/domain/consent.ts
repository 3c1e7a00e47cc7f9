export const consentAnswers = ['accepted', 'changeAsked', 'declined'] as const
export type ConsentAnswer = (typeof consentAnswers)[number]

export const consentAnswerNames: Record<ConsentAnswer, string> = {
  accepted: '수락',
  changeAsked: '변경 요청',
  declined: '거절',
}

/** Where a matched agreement stands between its two sides; a no outweighs everything else. */
export const consentStates = ['declined', 'changeAsked', 'bothAccepted', 'oneAccepted', 'silent'] as const
export type ConsentState = (typeof consentStates)[number]

export const consentStateNames: Record<ConsentState, string> = {
  declined: '거절',
  changeAsked: '변경 요청',
  bothAccepted: '양쪽 수락',
  oneAccepted: '한쪽만 수락',
  silent: '무응답',
}

/** `answers` of the sides that have answered; `sides` how many there are. */
export function consentStateOf(answers: readonly ConsentAnswer[], sides: number): ConsentState {
  if (answers.includes('declined')) return 'declined'
  if (answers.includes('changeAsked')) return 'changeAsked'
  if (answers.length === 0) return 'silent'
  return answers.length >= sides ? 'bothAccepted' : 'oneAccepted'
}

interface TwoSides {
  readonly regionCode: string
  readonly partnerId: string
  readonly region: { readonly answer: ConsentAnswer | null }
  readonly partner: { readonly answer: ConsentAnswer | null }
}

/** Partners and regions that have not answered one of these agreements, each once. */
export const silentSides = (rows: readonly TwoSides[]) => ({
  partnerIds: [...new Set(rows.flatMap(({ partner, partnerId }) => (partner.answer ? [] : [partnerId])))],
  regionCodes: [...new Set(rows.flatMap(({ region, regionCode }) => (region.answer ? [] : [regionCode])))],
})
