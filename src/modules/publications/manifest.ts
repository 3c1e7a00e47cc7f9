import type { ModuleManifest } from '@/manifests/manifest'

export const publications = {
  permissions: {
    'publications.check': ['ministryViewer'],
  },
  events: {
    'publication.published': '매칭 결과 공표',
    'publication.withdrawn': '공표 거둠',
    'publication.checked': '공표 전체 증명 확인',
    'publication.pairRevealed': '봉인한 점수 공개',
  },
  menu: [{ menu: 'public', place: 6, label: '매칭 검증', href: '/verify' }],
} as const satisfies ModuleManifest
