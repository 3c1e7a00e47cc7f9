'use client'

import { usePathname } from 'next/navigation'
import { PublicHeader, type PublicHeaderProps } from '@/ui/shell/public-header'
import { WorkHeader, type WorkHeaderProps } from '@/ui/shell/work-header'

const isHere = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** The headers with the present page marked; a layout does not know the address, the browser and the renderer do. */
export function PublicHeaderHere(props: PublicHeaderProps) {
  const path = usePathname()
  return <PublicHeader {...props} menu={props.menu.map((item) => ({ ...item, current: isHere(path, item.href) }))} />
}

export function WorkHeaderHere(props: WorkHeaderProps) {
  const path = usePathname()
  return <WorkHeader {...props} menu={props.menu.map((item) => ({ ...item, current: isHere(path, item.href) }))} />
}
