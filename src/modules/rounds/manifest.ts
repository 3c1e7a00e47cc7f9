import type { ModuleManifest } from '@/manifests/manifest'

export const rounds = {
  permissions: {
    'rounds.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'provinceOfficer',
    ],
    'rounds.manage': ['ministryManager'],
  },
  events: {
    'round.wishesPromised': '희망 공개 여부 정함',
    'round.created': '회차 만듦',
    'round.updated': '회차 고침',
    'round.opened': '희망 받기 알림',
    'round.extended': '희망 기간 늘림',
    'round.closed': '희망 마감',
    'round.rematchOpened': '재매칭 회차 개설',
    'matching.confirmed': '매칭 확정',
    'matching.confirmationUndone': '매칭 확정 되돌림',
  },
  menu: [{ menu: 'work', place: 2, label: '회차·매칭', href: '/rounds', permission: 'rounds.view' }],
} as const satisfies ModuleManifest
