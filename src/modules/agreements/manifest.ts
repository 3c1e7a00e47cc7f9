import type { ModuleManifest } from '@/manifests/manifest'

export const agreements = {
  permissions: {
    'consents.answer': ['institutionOfficer', 'regionOfficer'],
  },
  events: {
    'consent.opened': '수락 받기 시작',
    'consent.answered': '결연 수락 답변',
    'consent.withdrawn': '결연 수락 답변 되돌림',
    'consent.reminded': '결연 수락 독려',
    'counterProposal.sent': '역제안 보냄',
    'counterProposal.answered': '역제안에 답함',
    'counterProposal.withdrawn': '역제안 거둠',
  },
  menu: [
    { menu: 'work', place: 4, label: '결연 수락', href: '/consents', permission: 'consents.answer' },
    { menu: 'work', place: 5, label: '역제안', href: '/counter-proposals', permission: 'answers.view' },
    { menu: 'public', place: 5, label: '결연·협약', href: '/agreements' },
    { menu: 'work', place: 8, label: '결연·협약', href: '/agreements' },
  ],
  exports: {
    consents: '수락 현황',
  },
} as const satisfies ModuleManifest
