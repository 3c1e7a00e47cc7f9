import { z } from 'zod'
import { partnerKinds, partnerStandings } from '@/modules/partners/domain/partner'
import { listPartnerDirectory } from '@/modules/reports/server/partner-directory'
import { answerPage, apiPaging } from '../answer'
import { provinceCode } from '@/shared/input-fields'

const query = z.strictObject({
  ...apiPaging,
  q: z.string().max(50).optional(),
  kind: z.enum(partnerKinds).optional(),
  standing: z.enum(partnerStandings).optional(),
  province: provinceCode.optional(),
  ties: z.enum(['none', 'some']).optional(),
  asOf: z.iso.date().optional(),
  sort: z.enum(['name', 'kind', 'ties']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})

/** 협력기관. `asOf`를 주면 그날 있던 기관을 답합니다. */
export const GET = (request: Request) => answerPage(request, query, listPartnerDirectory)
