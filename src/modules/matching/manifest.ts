import type { ModuleManifest } from '@/manifests/manifest'

export const matching = {
  permissions: {
    'matching.view': [
      'ministryManager',
      'ministryViewer',
      'publicInstitutionCoManager',
      'companyCoManager',
      'provinceOfficer',
    ],
    'matching.run': ['ministryManager'],
    'matching.confirm': ['ministryManager'],
  },
  events: {
    'matching.runDrafted': '매칭 초안 작성',
    'matching.draftChanged': '매칭 초안 고침',
    'matching.draftDeleted': '매칭 초안 삭제',
    'matching.runCancelled': '매칭 실행 취소',
    'matching.runStarted': '매칭 실행 시작',
    'matching.runFinished': '매칭 실행 끝',
  },
  exports: {
    matching: '매칭안·지표·비교',
  },
} as const satisfies ModuleManifest
