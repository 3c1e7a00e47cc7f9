import { z } from 'zod'
import { hasMobileNumber, isOfficeNumber, mobileRefusal } from './office-number'
import { orNull, publicWords } from './public-words'
import { regionCode, version } from '@/shared/input-fields'

export const updateContactInput = z.strictObject({
  regionCode,
  /** 0 while nothing is stored yet. */
  version,
  department: publicWords(60).refine((text) => text.length >= 2, '부서 이름을 적어 주세요. 예: 기획예산실 상생협력팀'),
  phone: z
    .string()
    .normalize('NFKC')
    .trim()
    .max(40)
    .superRefine((text, context) => {
      if (hasMobileNumber(text)) context.addIssue({ code: 'custom', message: mobileRefusal })
      else if (!isOfficeNumber(text))
        context.addIssue({ code: 'custom', message: '사무실 전화번호를 확인해 주세요. 예: 061-390-0000' })
    }),
  email: z
    .union([z.literal(''), z.email('메일 주소를 확인해 주세요.').max(200)])
    .default('')
    .transform((text) => text || null),
  introduction: orNull(publicWords(300)),
})

export type UpdateContactInput = z.output<typeof updateContactInput>
