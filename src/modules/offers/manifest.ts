import type { ModuleManifest } from '@/manifests/manifest'

export const offers = {
  permissions: {
    'offers.edit': ['ministryManager', 'regionOfficer'],
  },
  events: {
    'offer.created': '제공 항목 올림',
    'offer.updated': '제공 항목 고침',
    'offer.checked': '제공 항목 확인',
    'offer.withdrawn': '제공 항목 거둠',
    'offer.restored': '제공 항목 되살림',
    'offer.moved': '제공 항목 차례 바꿈',
    'offerContact.updated': '지역 문의처 고침',
    'inquiry.asked': '문의 남김',
    'inquiry.answered': '문의에 답함',
  },
  menu: [
    { menu: 'public', place: 4, label: '장터·숙소 찾기', href: '/catalogue' },
    {
      menu: 'work',
      place: 6,
      label: '제공 항목',
      href: '/regions/{region}/offers',
      permission: 'offers.edit',
      each: 'ownRegion',
    },
    {
      menu: 'work',
      place: 7,
      label: '내 문의',
      href: '/inquiries',
      permission: 'consents.answer',
      each: 'anyOwnPartner',
    },
  ],
  exports: {
    offers: '장터·숙소 목록',
  },
} as const satisfies ModuleManifest
