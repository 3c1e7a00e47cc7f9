import type { Role } from '../role'

export interface DemonstrationAccount {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly partnerName?: string
  readonly regionCode?: string
  readonly provinceCode?: string
}

/** Invented people on a reserved domain, one for every role. */
export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { email: 'manager@demo.example', name: '한총괄', role: 'ministryManager' },
  { email: 'auditor@demo.example', name: '오열람', role: 'ministryViewer' },
  { email: 'institutions@demo.example', name: '기공공', role: 'publicInstitutionCoManager' },
  { email: 'companies@demo.example', name: '안산업', role: 'companyCoManager' },
  { email: 'partner@demo.example', name: '나기관', role: 'institutionOfficer', partnerName: '국토교통부' },
  { email: 'region@demo.example', name: '장지역', role: 'regionOfficer', regionCode: '46880' },
  { email: 'province@demo.example', name: '전시도', role: 'provinceOfficer', provinceCode: '46' },
  { email: 'admin@demo.example', name: '정관리', role: 'systemAdministrator' },
]

/** Printed at start and shown on the sign-in page of a trial; refused wherever the stage is production. */
export const demonstrationPassword = 'nadeuri-gil-2026'
