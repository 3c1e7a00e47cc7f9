import 'server-only'
import { database } from '@/platform/db/database'
import { isRegionCode } from '@/shared/input-fields'

/** Everything public about one region, or null. Disasters newest first; features in the order the region gave. */
export async function getRegion(code: string) {
  if (!isRegionCode(code)) return null
  const client = await database()
  return client.region.findUnique({
    where: { code },
    include: {
      province: true,
      designations: { orderBy: { validFrom: 'desc' } },
      disasters: { orderBy: { declaredOn: 'desc' } },
      features: { orderBy: { position: 'asc' } },
      successions: { orderBy: { effectiveOn: 'desc' } },
    },
  })
}
