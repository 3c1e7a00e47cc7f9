import { z } from 'zod'
import { pagingInput } from '@/shared/paging'
import { partnerKinds, partnerStandings } from './partner'
import { provinceCode } from '@/shared/input-fields'

export const partnerSorts = ['name', 'kind', 'ties'] as const

export const partnerFilterInput = pagingInput.extend({
  q: z.string().max(50).optional().catch(undefined),
  kind: z.enum(partnerKinds).optional().catch(undefined),
  standing: z.enum(partnerStandings).optional().catch(undefined),
  province: provinceCode.optional().catch(undefined),
  ties: z.enum(['none', 'some']).optional().catch(undefined),
  /** Bodies that existed on this day; absent means today. */
  asOf: z.iso.date().optional().catch(undefined),
  sort: z.enum(partnerSorts).catch('name'),
  order: z.enum(['asc', 'desc']).catch('asc'),
})

export type PartnerFilter = z.infer<typeof partnerFilterInput>
