export const roles = [
  'ministryManager',
  'ministryViewer',
  'publicInstitutionCoManager',
  'companyCoManager',
  'institutionOfficer',
  'regionOfficer',
  'provinceOfficer',
  'systemAdministrator',
] as const

export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  ministryManager: '행정안전부 총괄 담당',
  ministryViewer: '행정안전부 열람·감사',
  publicInstitutionCoManager: '공공기관 공동관리(재정경제부)',
  companyCoManager: '기업 공동관리(산업통상부)',
  institutionOfficer: '협력기관 담당',
  regionOfficer: '시군구 담당',
  provinceOfficer: '시도 담당',
  systemAdministrator: '시스템 관리자',
}

export type Permission =
  | 'work.view'
  | 'rounds.view'
  | 'rounds.manage'
  | 'matching.view'
  | 'matching.run'
  | 'matching.confirm'
  | 'publications.check'
  | 'regions.edit'
  | 'partners.edit'
  /** Survey: to see answers, to write one, to look after those of a slice (remind, allow late work, enter for others). */
  | 'answers.view'
  | 'pledges.write'
  | 'proposals.write'
  | 'answers.manage'
  | 'offers.edit'
  | 'registrations.decide'
  | 'consents.answer'
  | 'complaints.view'
  | 'complaints.handle'
  | 'accounts.view'
  | 'accounts.manage'
  | 'audit.view'

const coManager = [
  'work.view',
  'rounds.view',
  'matching.view',
  'partners.edit',
  'answers.view',
  'answers.manage',
  'pledges.write',
  'registrations.decide',
] as const satisfies readonly Permission[]

/** What a role may do at all; how far (which region, which kind of partner) is asked of the actor's scope. Default: nothing. */
export const permissionsOf: Record<Role, readonly Permission[]> = {
  ministryManager: [
    'work.view',
    'rounds.view',
    'rounds.manage',
    'matching.view',
    'matching.run',
    'matching.confirm',
    'regions.edit',
    'partners.edit',
    'answers.view',
    'answers.manage',
    'pledges.write',
    'proposals.write',
    'offers.edit',
    'registrations.decide',
    'complaints.view',
    'complaints.handle',
    'accounts.view',
    'accounts.manage',
    'audit.view',
  ],
  ministryViewer: [
    'work.view',
    'rounds.view',
    'matching.view',
    'publications.check',
    'answers.view',
    'complaints.view',
    'accounts.view',
    'audit.view',
  ],
  publicInstitutionCoManager: [...coManager],
  companyCoManager: [...coManager],
  institutionOfficer: ['work.view', 'partners.edit', 'answers.view', 'pledges.write', 'consents.answer'],
  regionOfficer: ['work.view', 'regions.edit', 'answers.view', 'proposals.write', 'offers.edit', 'consents.answer'],
  provinceOfficer: ['work.view', 'rounds.view', 'matching.view', 'answers.view'],
  systemAdministrator: ['work.view', 'accounts.view', 'accounts.manage', 'audit.view'],
}

/** Roles that see and decide much: longer passwords, and never handed out by mail reset alone. */
export const privilegedRoles: readonly Role[] = [
  'ministryManager',
  'ministryViewer',
  'publicInstitutionCoManager',
  'companyCoManager',
  'systemAdministrator',
]
