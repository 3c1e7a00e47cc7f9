import { z } from 'zod'
import { pagingInput } from '@/shared/paging'
import { designationKinds, megaRegions, regionCategories } from './region'
import { provinceCode } from '@/shared/input-fields'

export const regionSorts = ['name', 'population', 'ties'] as const

/** The directory's address. What cannot be read is left out, so that an old link still opens. */
export const regionFilterInput = pagingInput.extend({
  q: z.string().max(50).optional().catch(undefined),
  province: provinceCode.optional().catch(undefined),
  megaRegion: z.enum(megaRegions).optional().catch(undefined),
  category: z.enum(regionCategories).optional().catch(undefined),
  designation: z
    .enum([...designationKinds, 'none'])
    .optional()
    .catch(undefined),
  disaster: z.enum(['yes']).optional().catch(undefined),
  ties: z.enum(['none', 'short', 'enough']).optional().catch(undefined),
  sort: z.enum(regionSorts).catch('name'),
  order: z.enum(['asc', 'desc']).catch('asc'),
})

export type RegionFilter = z.infer<typeof regionFilterInput>
