import { z } from 'zod'
import { complaintKinds, complaintStatuses } from './complaint'
import { readReceiptCode } from './receipt-code'
import { version } from '@/shared/input-fields'

const text = (least: number, most: number, ask: string) =>
  z.string().normalize().trim().min(least, ask).max(most, `${most}자까지 적을 수 있습니다.`)

export const fileComplaintInput = z.strictObject({
  kind: z.enum(complaintKinds, '어떤 일인지 골라 주세요.'),
  aboutText: text(2, 100, '어느 기관·부서의 일인지 적어 주세요.'),
  text: text(10, 4_000, '언제, 누가, 무엇을 하게 했는지 10자 이상 적어 주세요.'),
  contact: z.string().normalize().trim().max(100, '100자까지 적을 수 있습니다.'),
})

export const lookUpComplaintInput = z.strictObject({
  code: z.string().transform((typed, context) => {
    const code = readReceiptCode(typed)
    if (code) return code
    context.addIssue({ code: 'custom', message: '접수번호 12자리를 확인해 주세요. 예: 7K3M-9QXA-2WFD' })
    return z.NEVER
  }),
})

export const takeUpComplaintInput = z.strictObject({ complaintId: z.uuid(), version })
export const closeComplaintInput = z.strictObject({
  complaintId: z.uuid(),
  version,
  answer: text(10, 2_000, '확인한 내용과 조치를 10자 이상 적어 주세요. 신고한 사람이 이 글을 읽습니다.'),
})

export const complaintFilterInput = z.object({ status: z.enum(complaintStatuses).catch('received') })

export type FileComplaintInput = z.infer<typeof fileComplaintInput>
export type LookUpComplaintInput = z.infer<typeof lookUpComplaintInput>
export type TakeUpComplaintInput = z.infer<typeof takeUpComplaintInput>
export type CloseComplaintInput = z.infer<typeof closeComplaintInput>
