import { z } from 'zod'
import { agreementBases, agreementStatuses } from '@/modules/agreements/domain/agreement'
import { listAgreements } from '@/modules/agreements/server/list-agreements'
import { partnerKinds } from '@/modules/partners/domain/partner'
import { answerPage, apiPaging } from '../answer'
import { provinceCode } from '@/shared/input-fields'

const query = z.strictObject({
  ...apiPaging,
  q: z.string().max(50).optional(),
  status: z.enum(agreementStatuses).optional(),
  basis: z.enum(agreementBases).optional(),
  kind: z.enum(partnerKinds).optional(),
  province: provinceCode.optional(),
  round: z.uuid().optional(),
  sort: z.enum(['date', 'region']).default('date'),
  order: z.enum(['asc', 'desc']).default('desc'),
})

/** 결연·협약. 끝난 것은 `status=ended`로 따로 묻습니다. */
export const GET = (request: Request) => answerPage(request, query, listAgreements)
