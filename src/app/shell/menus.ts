import { menuItems } from '@/manifests/all'

export interface MenuEntry {
  readonly label: string
  readonly href: string
}

export const brand = { name: '상생 자매결연 포털' } as const

export const publicMenu: readonly MenuEntry[] = menuItems('public')

export const footerLinks = [
  { label: '개인정보 처리방침', href: '/privacy', strong: true },
  { label: '저작권 정책', href: '/copyright' },
  { label: '이용안내', href: '/guide' },
  ...menuItems('footer').map(({ label, href }) => ({ label, href })),
]
