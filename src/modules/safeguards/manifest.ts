import type { ModuleManifest } from '@/manifests/manifest'

export const safeguards = {
  permissions: {
    'complaints.view': ['ministryManager', 'ministryViewer'],
    'complaints.handle': ['ministryManager'],
  },
  events: {
    'complaint.filed': '강요·할당 신고 접수',
    'complaint.takenUp': '강요·할당 신고 확인 시작',
    'complaint.closed': '강요·할당 신고 처리 마침',
  },
  menu: [
    { menu: 'work', place: 12, label: '신고', href: '/complaint-desk', permission: 'complaints.view' },
    { menu: 'footer', place: 6, label: '강요·할당 신고', href: '/complaints' },
  ],
} as const satisfies ModuleManifest
