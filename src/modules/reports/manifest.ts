import type { ModuleManifest } from '@/manifests/manifest'

export const reports = {
  menu: [
    { menu: 'public', place: 1, label: '결연 현황', href: '/' },
    { menu: 'public', place: 7, label: '자료·개방 데이터', href: '/open-api' },
    { menu: 'footer', place: 4, label: '오픈 API', href: '/open-api' },
  ],
} as const satisfies ModuleManifest
