import { z } from 'zod'

const reason = (message: string) =>
  z.string().normalize().trim().min(2, message).max(300, '300자까지 적을 수 있습니다.')
const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The run is the one whose preview the officer saw. */
export const publishRoundInput = z.strictObject({ roundId: z.uuid(), runId: z.uuid() })

export const withdrawPublicationInput = z.strictObject({
  publicationId: z.uuid(),
  reason: reason('공표를 거두는 까닭을 적어 주세요.'),
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
  regionCode: z.string().regex(/^\d{5}$/, '지역을 골라 주세요.'),
  partnerId: z.uuid('기관을 골라 주세요.'),
  reason: reason('점수를 공개하는 까닭을 적어 주세요.'),
})

export type PublishRoundInput = z.infer<typeof publishRoundInput>
export type WithdrawPublicationInput = z.infer<typeof withdrawPublicationInput>
export type CheckPublicationInput = z.infer<typeof checkPublicationInput>
export type RevealPairInput = z.infer<typeof revealPairInput>
