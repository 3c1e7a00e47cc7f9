import { describe, expect, test } from 'vitest'
import { canGrantRole, canManageAccounts, isOneself } from '@/modules/accounts/domain/account-policy'
import {
  type ActiveMembership,
  type Actor,
  hasPermission,
  hasRole,
  partnerSliceOf,
  regionSliceOf,
} from '@/modules/accounts/domain/actor'
import { isInForce, isScopeOfRole } from '@/modules/accounts/domain/membership-scope'
import type { Permission } from '@/manifests/all'
import { type Role, privilegedRoles, roles } from '@/modules/accounts/domain/role'
import { mayAtAll } from '@/modules/accounts/domain/permissions'

const anActor = (...memberships: (Partial<ActiveMembership> & { role: Role })[]): Actor => ({
  kind: 'person',
  personId: 'person-1',
  name: '담당',
  email: 'someone@demo.example',
  sessionId: 'session-1',
  ipAddress: null,
  requestId: null,
  memberships: memberships.map((membership) => ({
    id: membership.role,
    partnerId: null,
    regionCode: null,
    provinceCode: null,
    scopeName: null,
    ...membership,
  })),
})
const visitor: Actor = { kind: 'public', ipAddress: null, requestId: null }

describe('permissions', () => {
  // Independent of the code: who may do what by the rules of the programme.
  const holders: Record<Permission, readonly Role[]> = {
    'work.view': roles,
    'rounds.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'provinceOfficer',
    ],
    'rounds.manage': ['ministryManager'],
    'matching.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'provinceOfficer',
    ],
    'matching.run': ['ministryManager'],
    'matching.confirm': ['ministryManager'],
    'publications.check': ['ministryViewer'],
    'regions.edit': ['ministryManager', 'regionOfficer'],
    'partners.edit': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager', 'institutionOfficer'],
    'answers.view': roles.filter((role) => role !== 'systemAdministrator'),
    'answers.manage': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager'],
    'pledges.write': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager', 'institutionOfficer'],
    'proposals.write': ['ministryManager', 'regionOfficer'],
    'offers.edit': ['ministryManager', 'regionOfficer'],
    'registrations.decide': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager'],
    'consents.answer': ['institutionOfficer', 'regionOfficer'],
    'complaints.view': ['ministryManager', 'ministryViewer'],
    'complaints.handle': ['ministryManager'],
    'accounts.view': ['ministryManager', 'ministryViewer', 'systemAdministrator'],
    'accounts.manage': ['ministryManager', 'systemAdministrator'],
    'audit.view': ['ministryManager', 'ministryViewer', 'systemAdministrator'],
  }

  test.each(Object.entries(holders) as [Permission, readonly Role[]][])(
    '%s belongs to %s and to nobody else',
    (permission, expected) => {
      expect(roles.filter((role) => mayAtAll(role, permission))).toEqual(
        roles.filter((role) => expected.includes(role)),
      )
      expect(roles.filter((role) => hasPermission(anActor({ role }), permission))).toEqual(
        roles.filter((role) => expected.includes(role)),
      )
    },
  )

  test('none belongs to a visitor or to a person without a duty', () => {
    for (const permission of Object.keys(holders) as Permission[]) {
      expect(hasPermission(visitor, permission)).toBe(false)
      expect(hasPermission(anActor(), permission)).toBe(false)
    }
    expect(hasRole(visitor, ...roles)).toBe(false)
  })

  test('only a system administrator makes another one, and only managers of accounts make anyone', () => {
    for (const role of roles) {
      expect(canGrantRole(anActor({ role }), 'systemAdministrator')).toBe(role === 'systemAdministrator')
      expect(canGrantRole(anActor({ role }), 'ministryManager')).toBe(
        role === 'systemAdministrator' || role === 'ministryManager',
      )
      expect(canManageAccounts(anActor({ role }))).toBe(role === 'systemAdministrator' || role === 'ministryManager')
    }
  })

  test('oneself is the same person, and never a visitor', () => {
    expect(isOneself(anActor(), 'person-1')).toBe(true)
    expect(isOneself(anActor(), 'person-2')).toBe(false)
    expect(isOneself(visitor, 'person-1')).toBe(false)
  })

  test('roles that see or decide much need the longer password', () => {
    expect(roles.filter((role) => !privilegedRoles.includes(role))).toEqual([
      'institutionOfficer',
      'regionOfficer',
      'provinceOfficer',
    ])
  })
})

describe('the part an actor looks after', () => {
  test('is everything for the ministry, a kind for co-managers, one body or region for officers, nothing otherwise', () => {
    expect(partnerSliceOf(anActor({ role: 'ministryManager' }), 'partners.edit')).toBe('all')
    expect(partnerSliceOf(anActor({ role: 'publicInstitutionCoManager' }), 'partners.edit')).toEqual({
      kinds: ['publicInstitution'],
      partnerIds: [],
    })
    expect(partnerSliceOf(anActor({ role: 'companyCoManager' }), 'partners.edit')).toEqual({
      kinds: ['company'],
      partnerIds: [],
    })
    expect(partnerSliceOf(anActor({ role: 'institutionOfficer', partnerId: 'p' }), 'partners.edit')).toEqual({
      kinds: [],
      partnerIds: ['p'],
    })
    expect(partnerSliceOf(visitor, 'partners.edit')).toEqual({ kinds: [], partnerIds: [] })
    expect(regionSliceOf(anActor({ role: 'regionOfficer', regionCode: '46880' }), 'regions.edit')).toEqual({
      codes: ['46880'],
      provinceCodes: [],
    })
    expect(regionSliceOf(anActor({ role: 'provinceOfficer', provinceCode: '46' }), 'matching.view')).toEqual({
      codes: [],
      provinceCodes: ['46'],
    })
    expect(regionSliceOf(visitor, 'regions.edit')).toEqual({ codes: [], provinceCodes: [] })
  })

  test('reaches for each permission only as far as the duties that give it', () => {
    const auditorAndOfficer = anActor({ role: 'ministryViewer' }, { role: 'regionOfficer', regionCode: '46880' })
    expect(regionSliceOf(auditorAndOfficer, 'matching.view')).toBe('all')
    expect(regionSliceOf(auditorAndOfficer, 'regions.edit')).toEqual({ codes: ['46880'], provinceCodes: [] })
    const provinceAndOfficer = anActor(
      { role: 'provinceOfficer', provinceCode: '46' },
      { role: 'regionOfficer', regionCode: '51770' },
    )
    expect(regionSliceOf(provinceAndOfficer, 'regions.edit')).toEqual({ codes: ['51770'], provinceCodes: [] })
  })
})

describe('the scope of a duty', () => {
  const scopes = { partnerId: 'p', regionCode: '46880', provinceCode: '46' }
  const needed: Partial<Record<Role, keyof typeof scopes>> = {
    institutionOfficer: 'partnerId',
    regionOfficer: 'regionCode',
    provinceOfficer: 'provinceCode',
  }
  const names = Object.keys(scopes) as (keyof typeof scopes)[]
  const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((mask) => names.filter((_, bit) => mask & (1 << bit)))

  test.each(roles)('of %s is exactly the one its role speaks of', (role) => {
    const fitting = subsets.filter((subset) =>
      isScopeOfRole({ role, ...Object.fromEntries(subset.map((name) => [name, scopes[name]])) }),
    )
    expect(fitting).toEqual([needed[role] ? [needed[role]] : []])
  })

  test('names a unit only together with its body', () => {
    expect(isScopeOfRole({ role: 'institutionOfficer', partnerId: 'p', unitId: 'u' })).toBe(true)
    expect(isScopeOfRole({ role: 'regionOfficer', regionCode: '46880', unitId: 'u' })).toBe(false)
    expect(isScopeOfRole({ role: 'ministryManager', unitId: 'u' })).toBe(false)
  })

  test.each([
    ['2026-03-01', null, null, '2026-02-28', false],
    ['2026-03-01', null, null, '2026-03-01', true],
    ['2026-03-01', '2026-06-30', null, '2026-06-30', true],
    ['2026-03-01', '2026-06-30', null, '2026-07-01', false],
    ['2026-03-01', '2026-03-01', null, '2026-03-01', true],
    ['2026-03-01', null, new Date('2026-05-01'), '2026-04-01', false],
  ])('from %s to %s, ended %s, is on %s in force: %s', (validFrom, validTo, endedAt, day, expected) => {
    expect(isInForce({ validFrom, validTo, endedAt }, day)).toBe(expected)
  })
})
