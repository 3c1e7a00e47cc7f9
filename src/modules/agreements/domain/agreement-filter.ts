import { z } from 'zod'
import { pagingInput } from '@/shared/paging'
import { agreementBases, agreementStatuses } from './agreement'
import { provinceCode } from '@/shared/input-fields'

export const agreementFilterInput = pagingInput.extend({
  q: z.string().max(50).optional().catch(undefined),
  status: z.enum(agreementStatuses).optional().catch(undefined),
  basis: z.enum(agreementBases).optional().catch(undefined),
  kind: z.enum(['ministry', 'publicInstitution', 'company', 'other']).optional().catch(undefined),
  province: provinceCode.optional().catch(undefined),
  round: z.uuid().optional().catch(undefined),
  sort: z.enum(['date', 'region']).catch('date'),
  order: z.enum(['asc', 'desc']).catch('desc'),
})

export type AgreementFilter = z.infer<typeof agreementFilterInput>
