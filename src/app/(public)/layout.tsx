import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { displayCookie, parseDisplay } from '@/ui/display'
import { DisplaySettings } from '@/ui/shell/display-settings'
import { Footer } from '@/ui/shell/footer'
import { SkipLink } from '@/ui/shell/skip-link'
import { saveDisplayAction } from '../display-settings'
import { PublicHeaderHere } from '../shell/here'
import { brand, footerLinks, publicMenu } from '../shell/menus'
import { StageIdentifier, StageStrip } from '../shell/notice-of-stage'

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const [actor, jar] = await Promise.all([currentActor(), cookies()])
  const account =
    actor.kind === 'person'
      ? { label: `${actor.name} 님 · 내 할 일`, href: '/work' }
      : { label: '로그인', href: '/sign-in' }
  return (
    <>
      <SkipLink />
      <StageStrip />
      <PublicHeaderHere
        brand={{ ...brand, href: '/' }}
        menu={publicMenu}
        account={account}
        utilities={<DisplaySettings display={parseDisplay(jar.get(displayCookie)?.value)} action={saveDisplayAction} />}
      />
      {children}
      <Footer
        name={brand.name}
        links={footerLinks}
        contact="담당: 기업협력지원과 · 평일 09:00–18:00"
        identifier={<StageIdentifier />}
      />
    </>
  )
}
