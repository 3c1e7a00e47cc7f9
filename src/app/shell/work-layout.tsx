import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { workMenu } from '@/modules/accounts/domain/menu-policy'
import { roleNames } from '@/modules/accounts/domain/role'
import { currentActor, currentSession } from '@/modules/accounts/server/current-actor'
import { countUnreadNotices } from '@/modules/notifications/server/list-notices'
import { displayCookie, parseDisplay } from '@/ui/display'
import { SessionClock } from '@/ui/session-clock'
import { DisplaySettings } from '@/ui/shell/display-settings'
import { Footer } from '@/ui/shell/footer'
import { SkipLink } from '@/ui/shell/skip-link'
import { saveDisplayAction } from '../display-settings'
import { WorkHeaderHere } from './here'
import { brand, footerLinks } from './menus'
import { StageIdentifier, StageStrip } from './notice-of-stage'
import { extendFromHeader, signOutFromHeader } from './session-actions'

/** The frame of every signed-in page. Pages ask for the actor themselves: a layout is no guard. */
export async function WorkLayout({ children }: { children: ReactNode }) {
  const [actor, session, jar] = await Promise.all([currentActor(), currentSession(), cookies()])
  if (actor.kind !== 'person' || !session) return <>{children}</>
  const [duty] = actor.memberships
  const person = duty ? [duty.scopeName, roleNames[duty.role]].filter(Boolean).join(' · ') : '소속 없음'
  return (
    <>
      <SkipLink />
      <StageStrip wide />
      <WorkHeaderHere
        brand={{ ...brand, href: '/' }}
        menu={workMenu(actor)}
        notices={{ count: await countUnreadNotices(actor.personId), href: '/notices' }}
        person={{ label: person, href: '/account' }}
        utilities={
          <DisplaySettings compact display={parseDisplay(jar.get(displayCookie)?.value)} action={saveDisplayAction} />
        }
        clock={
          <SessionClock
            remainingSeconds={session.secondsLeft}
            expiresAt={session.expiresAt.toISOString()}
            extendAction={extendFromHeader}
            logoutAction={signOutFromHeader}
            expiredHref="/sign-in?expired=1"
          />
        }
      />
      {children}
      <Footer
        wide
        name={brand.name}
        links={footerLinks}
        contact="문의: 기업협력지원과 · 평일 09:00–18:00"
        identifier={<StageIdentifier />}
      />
    </>
  )
}
