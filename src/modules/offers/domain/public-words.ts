import { z } from 'zod'
import { checkDonationWording } from '@/modules/safeguards/domain/donation-guard'
import { hasMobileNumber, mobileRefusal } from './office-number'
import { koreanNumber } from '@/shared/korean-number'

/** Text that others read: no wording that makes a donation a duty, and nobody's mobile number. */
export const publicWords = (most: number) =>
  z
    .string()
    .normalize()
    .trim()
    .max(most, `${koreanNumber(most)}자까지 적을 수 있습니다.`)
    .superRefine((text, context) => {
      const finding = checkDonationWording(text)
      if (finding) context.addIssue({ code: 'custom', message: finding.message })
      else if (hasMobileNumber(text)) context.addIssue({ code: 'custom', message: mobileRefusal })
    })

export const orNull = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z
    .union([z.null(), schema])
    .default(null)
    .transform((text) => text || null)
