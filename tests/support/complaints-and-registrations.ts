import { randomInt, randomUUID } from 'node:crypto'
import { fileComplaint } from '@/modules/safeguards/server/file-complaint'
import { applyForRegistration } from '@/modules/partners/server/apply-for-registration'
import type { RegistrationKind } from '@/modules/partners/domain/registration'
import type { ApplyForRegistrationInput } from '@/modules/partners/domain/registration-input'
import { database } from '@/platform/db/database'
import { readBusinessNumber } from '@/shared/business-number'

/** Someone at an address of their own, so that no case runs into the limit of another. */
export const someone = () => ({
  kind: 'public' as const,
  ipAddress: `2001:db8::${randomInt(65_536).toString(16)}:${randomInt(65_536).toString(16)}`,
  requestId: null,
})

/** A number whose last digit is right; the first nine are chance. */
export function aBusinessNumber(): string {
  const start = String(randomInt(100_000_000, 999_999_999))
  return Array.from({ length: 10 }, (_, digit) => `${start}${digit}`).find(readBusinessNumber)!
}

export const complaintInput = (change: object = {}) => ({
  kind: 'donationQuota' as const,
  aboutText: '가나공사 총무처',
  text: '부서마다 고향사랑기부 다섯 건을 채우라는 메일을 받았습니다.',
  contact: '',
  ...change,
})

export async function aComplaint(change: object = {}) {
  const filed = await fileComplaint(someone(), complaintInput(change))
  if (!filed.ok) throw new Error(filed.refusal)
  const client = await database()
  const { id, version } = await client.complaint.findFirstOrThrow({ orderBy: { id: 'desc' } })
  return { complaintId: id, version, code: filed.value }
}

export async function aComplaintToTakeUp() {
  const { complaintId, version } = await aComplaint()
  return { complaintId, version }
}
export const anAnswer = async () => ({
  ...(await aComplaintToTakeUp()),
  answer: '사실을 확인하고 안내문을 고치게 했습니다.',
})

export const applicationInput = (
  kind: RegistrationKind,
  change: Partial<ApplyForRegistrationInput> = {},
): ApplyForRegistrationInput => ({
  kind,
  businessNumber: aBusinessNumber(),
  name: `새한빛 ${randomUUID().slice(0, 8)}`,
  contactName: '한신청',
  contactEmail: `${randomUUID()}@hanbit.example`,
  contactPhone: '02-1234-5678',
  message: '',
  consent: 'yes',
  ...change,
})

export async function anApplication(kind: RegistrationKind, change: Partial<ApplyForRegistrationInput> = {}) {
  const input = applicationInput(kind, change)
  const applied = await applyForRegistration(someone(), input)
  if (!applied.ok) throw new Error(applied.refusal)
  const client = await database()
  const { id, version } = await client.partnerRegistration.findFirstOrThrow({
    where: { businessNumber: input.businessNumber },
    orderBy: { id: 'desc' },
  })
  return { registrationId: id, version, input }
}

export async function anApproval(kind: RegistrationKind, partnerId = 'new') {
  const { registrationId, version } = await anApplication(kind)
  return { registrationId, version, partnerId }
}
export async function aRefusal(kind: RegistrationKind) {
  const { registrationId, version } = await anApplication(kind)
  return { registrationId, version, reason: '기관의 대표번호로 확인되지 않았습니다.' }
}
