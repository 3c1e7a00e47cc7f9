import 'server-only'
import { database } from '@/platform/db/database'

export interface ProvinceChoice {
  readonly code: string
  readonly name: string
  readonly shortName: string
}

/** 시도 in the customary order; `onlyTargets` leaves out those without a target region. */
export async function listProvinces({ onlyTargets = false } = {}): Promise<ProvinceChoice[]> {
  const client = await database()
  return client.province.findMany({
    where: onlyTargets ? { regions: { some: {} } } : {},
    orderBy: { sortOrder: 'asc' },
    select: { code: true, name: true, shortName: true },
  })
}
