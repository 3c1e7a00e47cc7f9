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

/** Roles that see and decide much: longer passwords, and never handed out by mail reset alone. */
export const privilegedRoles: readonly Role[] = [
  'ministryManager',
  'ministryViewer',
  'publicInstitutionCoManager',
  'companyCoManager',
  'systemAdministrator',
]
