import type { ModuleManifest } from '@/manifests/manifest'

export const audit = {
  permissions: {
    'audit.view': ['ministryManager', 'ministryViewer', 'systemAdministrator'],
  },
  events: {
    'reference.loaded': '참고 자료 실음',
    'demonstration.loaded': '시연 자료 실음',
  },
  menu: [{ menu: 'work', place: 14, label: '감사기록', href: '/audit', permission: 'audit.view' }],
} as const satisfies ModuleManifest
