import type { ModuleManifest } from '@/manifests/manifest'

export const accounts = {
  permissions: {
    'work.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'institutionOfficer',
      'regionOfficer',
      'provinceOfficer',
      'systemAdministrator',
    ],
    'accounts.view': ['ministryManager', 'ministryViewer', 'systemAdministrator'],
    'accounts.manage': ['ministryManager', 'systemAdministrator'],
  },
  events: {
    'account.signedIn': '로그인',
    'account.signedInByProvider': '통합인증 로그인',
    'account.providerLinked': '통합인증 연결',
    'account.signInFailed': '로그인 실패',
    'account.locked': '로그인 실패로 잠김',
    'account.signedOut': '로그아웃',
    'account.sessionRevoked': '다른 로그인 끝냄',
    'account.invited': '초대',
    'account.invitationRevoked': '초대 취소',
    'account.created': '계정 만듦',
    'account.resetRequested': '비밀번호 재설정 요청',
    'account.passwordReset': '비밀번호 바꿈',
    'account.membershipGranted': '소속 더함',
    'account.membershipEnded': '소속 끝냄',
    'account.suspended': '계정 정지',
    'account.restored': '계정 되살림',
  },
  menu: [
    { menu: 'work', place: 1, label: '내 할 일', href: '/work' },
    { menu: 'work', place: 13, label: '계정·소속', href: '/accounts', permission: 'accounts.view' },
  ],
} as const satisfies ModuleManifest
