import { type Page, test } from '@playwright/test'
import {
  demonstrationAccounts,
  demonstrationPassword,
} from '../../../src/modules/accounts/domain/data/demonstration-accounts'
import type { Role } from '@/modules/accounts/domain/role'

export async function signIn(page: Page, role: Role): Promise<void> {
  const { email } = demonstrationAccounts.find((account) => account.role === role)!
  await signInAs(page, email, demonstrationPassword)
}

export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('이메일').fill(email)
  await page.getByLabel('비밀번호', { exact: false }).first().fill(password)
  await page.getByRole('button', { name: '로그인', exact: true }).click()
  await page.waitForURL('**/work')
}

export async function signOut(page: Page): Promise<void> {
  await page.goto('/account')
  await page.getByRole('main').getByRole('button', { name: '로그아웃' }).first().click()
  await page.waitForURL((url) => url.pathname === '/')
}

interface CaughtMail {
  readonly to: readonly string[]
  readonly raw: string
}

/** Waits until the outbox delivered a mail to this address, and returns the first link in its decoded text. */
export async function linkMailedTo(address: string, portPath = 3): Promise<string> {
  const port = Number(new URL(test.info().project.use.baseURL!).port) + portPath
  for (let attempt = 0; attempt < 60; attempt++) {
    const mails = (await (await fetch(`http://127.0.0.1:${port}/mails`)).json()) as CaughtMail[]
    const mail = mails.findLast(({ to }) => to.includes(address))
    const body =
      mail?.raw
        .split(/\r?\n\r?\n/)
        .slice(1)
        .join('\n\n') ?? ''
    const text = /base64/i.test(mail?.raw ?? '')
      ? Buffer.from(body, 'base64').toString('utf8')
      : body.replace(/=\r?\n/g, '').replace(/=3D/g, '=')
    const link = /https?:\/\/\S+/.exec(text)?.[0]
    if (link) return link
    await new Promise((resume) => setTimeout(resume, 1_000))
  }
  throw new Error(`No mail with a link reached ${address} within a minute.`)
}
