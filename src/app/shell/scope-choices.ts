import type { ScopeChoices } from '@/modules/accounts/ui/scope-fields'
import { listPartnerChoices } from '@/modules/partners/server/list-partner-choices'
import { listProvinces } from '@/modules/regions/server/list-provinces'
import { listRegionChoices } from '@/modules/regions/server/list-region-choices'

/** Bodies, regions and 시도 a duty may belong to. */
export async function scopeChoices(): Promise<ScopeChoices> {
  const [partners, regions, provinces] = await Promise.all([listPartnerChoices(), listRegionChoices(), listProvinces()])
  return { partners, regions, provinces }
}
