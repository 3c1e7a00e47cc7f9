import 'server-only'
import type { Transaction } from '@/platform/db/database'
import type { MembershipScope } from '../domain/membership-scope'

/** Name of the body a duty speaks of; null for duties without one, undefined when it does not exist. */
export async function findScopeName(
  transaction: Transaction,
  scope: MembershipScope,
): Promise<string | null | undefined> {
  const { partnerId, unitId, regionCode, provinceCode } = scope
  if (regionCode) return (await transaction.region.findUnique({ where: { code: regionCode } }))?.fullName
  if (provinceCode) return (await transaction.province.findUnique({ where: { code: provinceCode } }))?.name
  if (!partnerId) return null
  const partner = await transaction.partner.findUnique({ where: { id: partnerId }, select: { name: true } })
  if (!partner || !unitId) return partner?.name
  const unit = await transaction.partnerUnit.findFirst({ where: { id: unitId, partnerId }, select: { name: true } })
  return unit ? `${partner.name} ${unit.name}` : undefined
}
