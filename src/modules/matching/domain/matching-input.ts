import { z } from 'zod'
import { namedPresets } from './scoring-weights'

export const startRunInput = z.strictObject({
  roundId: z.uuid(),
  name: z
    .string()
    .normalize()
    .trim()
    .min(1, '이 실행의 이름을 적어 주세요.')
    .max(60, '이름은 60자까지 적을 수 있습니다.'),
  preset: z.enum(Object.keys(namedPresets) as [string, ...string[]], '기준의 비율을 골라 주세요.'),
})

export const confirmProposalInput = z.strictObject({ runId: z.uuid(), pairCount: z.coerce.number().int() })

export const undoConfirmationInput = z.strictObject({
  confirmationId: z.uuid(),
  reason: z.string().trim().min(2, '되돌리는 까닭을 적어 주세요.').max(300),
})

export type StartRunInput = z.infer<typeof startRunInput>
