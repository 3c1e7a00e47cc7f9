import type { ModuleManifest } from '@/manifests/manifest'

export const regions = {
  permissions: {
    'regions.edit': ['ministryManager', 'regionOfficer'],
  },
  events: {
    'region.updated': '지역 정보 고침',
    'region.disasterDeclared': '특별재난지역 등록',
  },
  menu: [
    { menu: 'public', place: 2, label: '지역 찾기', href: '/regions' },
    { menu: 'work', place: 9, label: '지역', href: '/regions' },
  ],
} as const satisfies ModuleManifest
