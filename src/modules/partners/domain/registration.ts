import type { PartnerKind } from './partner'

export const registrationKinds = ['company', 'publicInstitution', 'ministry'] as const satisfies readonly PartnerKind[]
export type RegistrationKind = (typeof registrationKinds)[number]

export const registrationStatuses = ['waiting', 'approved', 'refused'] as const
export type RegistrationStatus = (typeof registrationStatuses)[number]

export const registrationStatusNames: Record<RegistrationStatus, string> = {
  waiting: '심사 대기',
  approved: '승인',
  refused: '반려',
}

/** Who decides, as the applicant reads it. */
export const decidedBy: Record<RegistrationKind, string> = {
  company: '산업통상부',
  publicInstitution: '재정경제부',
  ministry: '행정안전부',
}

export interface ListedRegistration {
  readonly id: string
  readonly kind: PartnerKind
  readonly name: string
  readonly businessNumber: string
  readonly contactName: string
  readonly status: RegistrationStatus
  readonly createdAt: Date
}

export interface RegistrationView extends ListedRegistration {
  readonly headquartersName: string | null
  readonly classification: string | null
  readonly contactEmail: string
  readonly contactPhone: string
  readonly message: string | null
  readonly partner: { readonly id: string; readonly name: string } | null
  readonly decidedByName: string | null
  readonly decidedAt: Date | null
  readonly decisionReason: string | null
  readonly version: number
}

/** A body already listed that may be the applicant. */
export interface LikelyPartner {
  readonly id: string
  readonly name: string
  readonly businessNumber: string | null
  readonly headquarters: string | null
  readonly officers: number
  readonly why: readonly LikelyReason[]
}
export type LikelyReason = 'sameNumber' | 'sameName' | 'similarName'
export const likelyReasonNames: Record<LikelyReason, string> = {
  sameNumber: '사업자등록번호가 같음',
  sameName: '이름이 같음',
  similarName: '이름이 비슷함',
}

/** Addresses anybody can have: a reason to telephone, not to refuse. */
const freeMailDomains = [
  'naver.com',
  'gmail.com',
  'googlemail.com',
  'daum.net',
  'hanmail.net',
  'kakao.com',
  'nate.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'yahoo.com',
  'yahoo.co.kr',
  'icloud.com',
  'me.com',
  'proton.me',
  'protonmail.com',
  'empal.com',
  'dreamwiz.com',
  'hanmir.com',
  'korea.com',
]
/** An address of a provider open to anybody, which says nothing about the body it is given for. */
export const isFreeMail = (email: string) =>
  freeMailDomains.includes(email.split('@').at(-1)?.trim().toLowerCase() ?? '')
