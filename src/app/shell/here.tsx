'use client'

import { usePathname } from 'next/navigation'
import { PublicHeader, type PublicHeaderProps } from '@/ui/shell/public-header'
import { WorkHeader, type WorkHeaderProps } from '@/ui/shell/work-header'

const leadsTo = (path: string, href: string) =>
  href === '/' ? path === '/' : path === href || path.startsWith(`${href}/`)

/** One entry is present at a time: the closest, where one address lies within another. */
function marked<Item extends { readonly href: string }>(menu: readonly Item[], path: string) {
  const leading = menu.filter(({ href }) => leadsTo(path, href)).map(({ href }) => href.length)
  return menu.map((item) => ({
    ...item,
    current: leadsTo(path, item.href) && item.href.length === Math.max(...leading),
  }))
}

/** The headers with the present page marked; a layout does not know the address, the browser and the renderer do. */
export function PublicHeaderHere(props: PublicHeaderProps) {
  const path = usePathname()
  return <PublicHeader {...props} menu={marked(props.menu, path)} />
}

export function WorkHeaderHere(props: WorkHeaderProps) {
  const path = usePathname()
  return <WorkHeader {...props} menu={marked(props.menu, path)} />
}
