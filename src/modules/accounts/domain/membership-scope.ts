import type { Role } from './role'

export interface MembershipScope {
  readonly role: Role
  readonly partnerId?: string | undefined
  readonly unitId?: string | undefined
  readonly regionCode?: string | undefined
  readonly provinceCode?: string | undefined
}

const needed: Partial<Record<Role, 'partnerId' | 'regionCode' | 'provinceCode'>> = {
  institutionOfficer: 'partnerId',
  regionOfficer: 'regionCode',
  provinceOfficer: 'provinceCode',
}

/** A duty names exactly the scope its role speaks of; the database repeats the rule. */
export function isScopeOfRole({ role, partnerId, unitId, regionCode, provinceCode }: MembershipScope): boolean {
  const scope = needed[role]
  const given = Object.entries({ partnerId, regionCode, provinceCode }).filter(([, value]) => value !== undefined)
  if (unitId && !partnerId) return false
  return scope ? given.length === 1 && given[0]?.[0] === scope : given.length === 0
}

/** A duty is in force on a day when it began by then and its last day, which still counts, has not passed. Ending it acts at once. */
export const isInForce = (
  membership: { validFrom: string; validTo: string | null; endedAt: Date | null },
  day: string,
): boolean =>
  membership.endedAt === null &&
  membership.validFrom <= day &&
  (membership.validTo === null || day <= membership.validTo)
