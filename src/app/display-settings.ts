'use server'

import { cookies } from 'next/headers'
import { displayCookie, formatDisplay, parseDisplay } from '@/ui/display'

const yearSeconds = 365 * 24 * 60 * 60

export async function saveDisplayAction(form: FormData): Promise<void> {
  const chosen = parseDisplay(`${String(form.get('size'))}.${String(form.get('mode'))}`)
  const jar = await cookies()
  jar.set(displayCookie, formatDisplay(chosen), { path: '/', maxAge: yearSeconds, sameSite: 'lax', httpOnly: true })
}
