import { expect, test } from 'vitest'
import { roles } from '@/modules/accounts/domain/role'
import { agreementBases, agreementStatuses } from '@/modules/agreements/domain/agreement'
import { runStatuses } from '@/modules/matching/domain/runs/run'
import { partnerKinds, partnerStandings, successionKinds } from '@/modules/partners/domain/partner'
import { designationKinds, megaRegions, regionCategories } from '@/modules/regions/domain/region'
import { roundStatuses } from '@/modules/rounds/domain/round'
import * as stored from '@/platform/db/generated/enums'

test.each([
  ['Role', roles, stored.Role],
  ['AgreementStatus', agreementStatuses, stored.AgreementStatus],
  ['AgreementBasis', agreementBases, stored.AgreementBasis],
  ['RunStatus', runStatuses, stored.RunStatus],
  ['PartnerKind', partnerKinds, stored.PartnerKind],
  ['PartnerStanding', partnerStandings, stored.PartnerStanding],
  ['SuccessionKind', successionKinds, stored.SuccessionKind],
  ['DesignationKind', designationKinds, stored.DesignationKind],
  ['MegaRegion', megaRegions, stored.MegaRegion],
  ['RegionCategory', regionCategories, stored.RegionCategory],
  ['RoundStatus', roundStatuses, stored.RoundStatus],
] as const)('%s is the same union in the domain and in the database', (_name, union, column) => {
  expect([...union].sort()).toEqual(Object.values(column).sort())
})
