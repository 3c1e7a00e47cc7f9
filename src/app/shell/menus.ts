import { type Actor, hasPermission, hasRole } from '@/modules/accounts/domain/actor'
import { askingPartners, ownCatalogues } from '@/modules/offers/domain/offer-policy'

export interface MenuEntry {
  readonly label: string
  readonly href: string
}

export const brand = { name: '상생 자매결연 포털' } as const

export const publicMenu: readonly MenuEntry[] = [
  { label: '결연 현황', href: '/' },
  { label: '지역 찾기', href: '/regions' },
  { label: '기관·기업 찾기', href: '/partners' },
  { label: '장터·숙소 찾기', href: '/catalogue' },
  { label: '결연·협약', href: '/agreements' },
  { label: '매칭 검증', href: '/verify' },
  { label: '자료·개방 데이터', href: '/open-api' },
]

/** The menu of a signed-in person: only what one of the duties opens. */
export function workMenu(actor: Actor): MenuEntry[] {
  const entries: (MenuEntry | false)[] = [
    { label: '내 할 일', href: '/work' },
    hasPermission(actor, 'rounds.view') && { label: '회차·매칭', href: '/rounds' },
    hasRole(actor, 'institutionOfficer', 'regionOfficer') && { label: '수요조사', href: '/survey' },
    hasPermission(actor, 'consents.answer') && { label: '결연 수락', href: '/consents' },
    hasPermission(actor, 'answers.view') && { label: '역제안', href: '/counter-proposals' },
    ...ownCatalogues(actor).map((code) => ({ label: '제공 항목', href: `/regions/${code}/offers` })),
    askingPartners(actor).length > 0 && { label: '내 문의', href: '/inquiries' },
    { label: '결연·협약', href: '/agreements' },
    { label: '지역', href: '/regions' },
    { label: '기관·기업', href: '/partners' },
    hasPermission(actor, 'registrations.decide') && { label: '참여 신청', href: '/registrations' },
    hasPermission(actor, 'complaints.view') && { label: '신고', href: '/complaint-desk' },
    hasPermission(actor, 'accounts.view') && { label: '계정·소속', href: '/accounts' },
    hasPermission(actor, 'audit.view') && { label: '감사기록', href: '/audit' },
  ]
  return entries.filter((entry) => entry !== false)
}

export const footerLinks = [
  { label: '개인정보 처리방침', href: '/privacy', strong: true },
  { label: '저작권 정책', href: '/copyright' },
  { label: '이용안내', href: '/guide' },
  { label: '오픈 API', href: '/open-api' },
  { label: '참여 신청', href: '/register' },
  { label: '강요·할당 신고', href: '/complaints' },
] as const
