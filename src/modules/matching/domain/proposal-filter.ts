import { z } from 'zod'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { pagingInput } from '@/shared/paging'

export const proposalFilterInput = pagingInput.extend({
  q: z.string().max(50).optional().catch(undefined),
  province: z
    .string()
    .regex(/^\d{2}$/)
    .optional()
    .catch(undefined),
  kind: z.enum(partnerKinds).optional().catch(undefined),
  state: z.enum(['standing', 'new']).optional().catch(undefined),
  region: z
    .string()
    .regex(/^\d{5}$/)
    .optional()
    .catch(undefined),
  pair: z.string().max(60).optional().catch(undefined),
})

export type ProposalFilter = z.infer<typeof proposalFilterInput>
