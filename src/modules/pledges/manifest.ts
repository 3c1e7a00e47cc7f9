import type { ModuleManifest } from '@/manifests/manifest'

export const pledges = {
  permissions: {
    // To see answers, to look after those of a slice (remind, allow late work, enter for others), to write one.
    'answers.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'institutionOfficer',
      'regionOfficer',
      'provinceOfficer',
    ],
    'answers.manage': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager'],
    'pledges.write': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager', 'institutionOfficer'],
    'proposals.write': ['ministryManager', 'regionOfficer'],
  },
  events: {
    'round.reminded': '답변 독려',
    'round.lateAllowed': '늦은 제출 허용',
    'round.lateRevoked': '늦은 제출 허용 거둠',
    'pledge.written': '서약 작성',
    'pledge.submitted': '서약 제출',
    'pledge.withdrawn': '서약 거둠',
    'pledge.filled': '서약 채움',
    'proposal.written': '지역 제안서 작성',
    'proposal.submitted': '지역 제안서 제출',
    'proposal.withdrawn': '지역 제안서 거둠',
    'proposal.filled': '지역 제안서 채움',
  },
  menu: [
    { menu: 'work', place: 3, label: '수요조사', href: '/survey', roles: ['institutionOfficer', 'regionOfficer'] },
  ],
  imports: {
    pledges: { label: '수요조사 응답', permission: 'pledges.write' },
  },
  exports: {
    answers: '답변 현황',
    template: '수요조사 응답 양식',
    'rows-to-mend': '고칠 행',
  },
} as const satisfies ModuleManifest
