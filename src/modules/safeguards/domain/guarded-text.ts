import { z } from 'zod'
import { checkDonationWording } from './donation-guard'
import { koreanNumber } from '@/shared/korean-number'

/** Free text that others read: never a word that would make a donation less than voluntary. */
export const guardedText = (most: number) =>
  z
    .string()
    .normalize()
    .trim()
    .max(most, `${koreanNumber(most)}자까지 적을 수 있습니다.`)
    .superRefine((text, context) => {
      const finding = checkDonationWording(text)
      if (finding) context.addIssue({ code: 'custom', message: `“${finding.words}”: ${finding.message}` })
    })
