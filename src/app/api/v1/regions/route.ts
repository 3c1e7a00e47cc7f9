import { z } from 'zod'
import { designationKinds, megaRegions, regionCategories } from '@/modules/regions/domain/region'
import { listRegionDirectory } from '@/modules/reports/server/region-directory'
import { answerPage, apiPaging } from '../answer'
import { provinceCode } from '@/shared/input-fields'

const query = z.strictObject({
  ...apiPaging,
  q: z.string().max(50).optional(),
  province: provinceCode.optional(),
  megaRegion: z.enum(megaRegions).optional(),
  category: z.enum(regionCategories).optional(),
  designation: z.enum([...designationKinds, 'none']).optional(),
  disaster: z.enum(['yes']).optional(),
  ties: z.enum(['none', 'short', 'enough']).optional(),
  sort: z.enum(['name', 'population', 'ties']).default('name'),
  order: z.enum(['asc', 'desc']).default('asc'),
})

/** 대상 시군구와 결연 수. */
export const GET = (request: Request) => answerPage(request, query, listRegionDirectory)
