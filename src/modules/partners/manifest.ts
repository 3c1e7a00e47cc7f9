import type { ModuleManifest } from '@/manifests/manifest'

export const partners = {
  permissions: {
    'partners.edit': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager', 'institutionOfficer'],
    'registrations.decide': ['ministryManager', 'publicInstitutionCoManager', 'companyCoManager'],
  },
  events: {
    'partner.created': '기관 등록',
    'partner.updated': '기관 정보 고침',
    'partner.unitAdded': '부서·소속기관 더함',
    'partner.unitChanged': '부서·소속기관 고침',
    'partner.succeeded': '기관 승계 기록',
    'partner.successionRemoved': '기관 승계 취소',
    'registration.applied': '참여 신청',
    'registration.approved': '참여 신청 승인',
    'registration.refused': '참여 신청 반려',
  },
  menu: [
    { menu: 'public', place: 3, label: '기관·기업 찾기', href: '/partners' },
    { menu: 'work', place: 10, label: '기관·기업', href: '/partners' },
    { menu: 'work', place: 11, label: '참여 신청', href: '/registrations', permission: 'registrations.decide' },
    { menu: 'footer', place: 5, label: '참여 신청', href: '/register' },
  ],
} as const satisfies ModuleManifest
