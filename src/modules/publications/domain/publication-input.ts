import { z } from 'zod'
import { reasonText, regionCode } from '@/shared/input-fields'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The run is the one whose preview the officer saw. */
export const publishRoundInput = z.strictObject({ roundId: z.uuid(), runId: z.uuid() })

export const withdrawPublicationInput = z.strictObject({
  publicationId: z.uuid(),
  reason: reasonText('공표를 거두는 까닭을 적어 주세요.'),
})

/** What the auditor's browser found; the server finds it again by itself before it records anything. */
export const checkPublicationInput = z.strictObject({
  publicationId: z.uuid(),
  problemHash: hash,
  resultHash: hash,
  gap: z.coerce.number().int().min(0),
})

export const revealPairInput = z.strictObject({
  publicationId: z.uuid(),
  regionCode,
  partnerId: z.uuid('기관을 골라 주세요.'),
  reason: reasonText('점수를 공개하는 까닭을 적어 주세요.'),
})

export type PublishRoundInput = z.infer<typeof publishRoundInput>
export type WithdrawPublicationInput = z.infer<typeof withdrawPublicationInput>
export type CheckPublicationInput = z.infer<typeof checkPublicationInput>
export type RevealPairInput = z.infer<typeof revealPairInput>
