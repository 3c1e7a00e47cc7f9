import { z } from 'zod'
import { readBusinessNumber } from '@/shared/business-number'
import { registrationKinds, registrationStatuses } from './registration'
import { blankIsAbsent, regionCode, version } from '@/shared/input-fields'

const text = (least: number, most: number, ask: string) =>
  z
    .string()
    .normalize()
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(least, ask).max(most, `${most}자까지 적을 수 있습니다.`))

const businessNumber = z.string().transform((typed, context) => {
  const number = readBusinessNumber(typed)
  if (number) return number
  context.addIssue({
    code: 'custom',
    message: '사업자등록번호 열 자리를 확인해 주세요. 고유번호증의 번호도 됩니다. 예: 123-45-67890',
  })
  return z.NEVER
})

export const applyForRegistrationInput = z.strictObject({
  kind: z.enum(registrationKinds, '어떤 기관인지 골라 주세요.'),
  businessNumber,
  name: text(2, 80, '기관·기업의 이름을 적어 주세요.'),
  classification: blankIsAbsent(text(1, 40, '적어 주세요.')),
  headquartersCode: blankIsAbsent(regionCode),
  contactName: text(1, 50, '담당자 이름을 적어 주세요.'),
  contactEmail: z
    .string()
    .transform((typed) => typed.normalize('NFC').trim().toLowerCase())
    .pipe(z.email('메일 주소를 확인해 주세요. 예: name@company.co.kr').max(254)),
  contactPhone: z
    .string()
    .trim()
    .regex(
      /^(0\d{1,2}-?\d{3,4}|1[568]\d{2})-?\d{4}(\s*\(?내선\s*\d{1,5}\)?)?$/,
      '전화번호를 확인해 주세요. 예: 044-200-1234',
    ),
  message: z.string().normalize().trim().max(1_000, '1000자까지 적을 수 있습니다.'),
  /** 개인정보 수집·이용 동의. */
  consent: z.literal('yes', '동의해야 신청할 수 있습니다.'),
})

export const approveRegistrationInput = z.strictObject({
  registrationId: z.uuid(),
  version,
  /** `new` lists the body anew. */
  partnerId: z.union([z.literal('new'), z.uuid()], '새로 올릴지, 있는 기관에 이을지 골라 주세요.'),
})
export const refuseRegistrationInput = z.strictObject({
  registrationId: z.uuid(),
  version,
  reason: z
    .string()
    .normalize()
    .trim()
    .min(5, '신청한 사람이 읽을 사유를 5자 이상 적어 주세요.')
    .max(500, '500자까지 적을 수 있습니다.'),
})

export const registrationFilterInput = z.object({ status: z.enum(registrationStatuses).catch('waiting') })

export type ApplyForRegistrationInput = z.infer<typeof applyForRegistrationInput>
export type ApproveRegistrationInput = z.infer<typeof approveRegistrationInput>
export type RefuseRegistrationInput = z.infer<typeof refuseRegistrationInput>
