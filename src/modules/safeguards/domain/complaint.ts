export const complaintKinds = ['donationCoercion', 'donationQuota', 'sponsorshipPressure', 'other'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

export const complaintKindNames: Record<ComplaintKind, string> = {
  donationCoercion: '기부 강요',
  donationQuota: '기부 할당·목표·순위',
  sponsorshipPressure: '후원·협찬·구매 압박',
  other: '그 밖의 일',
}

export const complaintKindHelps: Record<ComplaintKind, string> = {
  donationCoercion: '업무·고용·계약 관계를 이용해 고향사랑기부를 하게 하거나, 상급자가 직원에게 적극 권유한 일',
  donationQuota: '부서·개인마다 몫이나 목표를 정하고, 순위·명단·평가로 압박한 일',
  sponsorshipPressure: '축제 후원, 협찬, 특산품 구매를 직무와 관련해 요구한 일',
  other: '자매결연을 이유로 원하지 않는 일을 하게 한 경우',
}

export const complaintStatuses = ['received', 'underReview', 'closed'] as const
export type ComplaintStatus = (typeof complaintStatuses)[number]

export const complaintStatusNames: Record<ComplaintStatus, string> = {
  received: '접수',
  underReview: '확인 중',
  closed: '처리 마침',
}

/** What someone with the receipt code sees: how far it is, never who wrote. */
export interface ComplaintProgress {
  readonly kind: ComplaintKind
  readonly status: ComplaintStatus
  readonly receivedAt: Date
  readonly closedAt: Date | null
  readonly answer: string | null
}

export interface ListedComplaint {
  readonly id: string
  readonly kind: ComplaintKind
  readonly status: ComplaintStatus
  readonly aboutText: string
  readonly receivedAt: Date
  readonly closedAt: Date | null
}

export interface ComplaintView extends ListedComplaint {
  readonly text: string
  /** Only for those who may answer. */
  readonly contact: string | null
  readonly hasContact: boolean
  readonly answer: string | null
  readonly handledByName: string | null
  readonly version: number
}
