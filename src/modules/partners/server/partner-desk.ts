import 'server-only'
import type { Actor } from '@/modules/accounts/domain/actor'
import { isoDay, koreanDay } from '@/shared/korean-date'
import { successionKindNames } from '../domain/partner'
import { canCreatePartner, canRecordSuccession } from '../domain/partner-policy'
import type { PartnerDetails } from './get-partner'

/** What the forms of a body show, and no more: all of it goes to the browser. Successions where this actor may record them. */
export function partnerDesk(actor: Actor, partner: PartnerDetails) {
  const { id, version, kind, name, abbreviation, classification, corporateGroup, supervisorName } = partner
  const { headquartersText, headquartersProvinceCode, headquartersCode, standing, note, source } = partner
  return {
    partner: {
      ...{ id, version, kind, name, abbreviation, classification, corporateGroup, supervisorName },
      ...{ headquartersText, headquartersProvinceCode, headquartersCode, standing, note, source },
    },
    units: partner.units.map((unit) => ({
      id: unit.id,
      version: unit.version,
      name: unit.name,
      note: unit.note,
      validTo: unit.validTo && isoDay(unit.validTo),
    })),
    successions: canRecordSuccession(actor)
      ? partner.successors.map((succession) => ({
          id: succession.id,
          version: succession.version,
          text: `${koreanDay(succession.effectiveOn)} ${name} → ${succession.successor.name} (${successionKindNames[succession.kind]})`,
        }))
      : null,
    canSetStanding: canCreatePartner(actor, kind),
  }
}
