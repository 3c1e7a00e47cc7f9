import { confidenceWord } from '@/shared/confidence'
import { type AgreementBasis, type AgreementStatus, agreementBasisNames } from './agreement'
import type { AgreementView, PartnerParty } from './agreement-view'

/** What a status says and what it does not. */
export const statusSentences: Record<AgreementStatus, string> = {
  planned: '체결할 예정이라고 알려졌습니다. 아직 결연 수에 넣지 않습니다.',
  matched: '서로 맺기로 정해졌습니다. 협약서를 썼는지는 아직 확인하지 못했습니다.',
  reported: '결연했다는 보도가 있습니다. 체결한 날은 확인하지 못했습니다.',
  signed: '협약을 체결했습니다.',
  ended: '끝난 결연입니다. 결연 수에 넣지 않습니다.',
}

/** `발표된 매칭 명단 · 자료 신뢰도 확실함` */
export const basisText = ({ basis, confidence }: { basis: AgreementBasis; confidence: string | null }): string =>
  [agreementBasisNames[basis], confidence && `자료 신뢰도 ${confidenceWord(confidence)}`].filter(Boolean).join(' · ')

/** `경상남도 사천시·우주항공청 자매결연`, with the names of today. */
export function agreementTitle({ regions, partners }: Pick<AgreementView, 'regions' | 'partners'>): string {
  const bodies = partners.map(({ holders, nameThen }) => holders.map(({ name }) => name).join('·') || nameThen)
  return `${[...regions.map(({ fullName }) => fullName), ...bodies].join(' · ')} 자매결연`
}

/** What became of a body since, or null when it is still the same. */
export function successionNote({ holders, nameThen, isSettled }: PartnerParty): string | null {
  const names = holders.map(({ name }) => name).join('·')
  if (names === nameThen || names === '') return null
  return isSettled
    ? `맺을 때 이름은 ${nameThen}입니다. 결연은 ${names}에 이어집니다.`
    : `맺을 때 이름은 ${nameThen}입니다. ${names} 가운데 어느 기관이 맡는지 확인하고 있습니다.`
}
