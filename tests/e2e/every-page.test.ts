import AxeBuilder from '@axe-core/playwright'
import { type Page, expect, test } from '@playwright/test'
import type { Role } from '@/modules/accounts/domain/role'
import { signIn, signOut } from './support/people'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const publicPages = [
  '/',
  '/?view=table',
  '/search?q=ㅈㅅ',
  '/regions',
  '/regions?q=없는곳',
  '/regions/44180',
  '/catalogue',
  '/catalogue?q=없는것',
  '/partners',
  '/partners?kind=company',
  '/agreements',
  '/verify',
  '/privacy',
  '/copyright',
  '/guide',
  '/open-api',
  '/register',
  '/complaints',
  '/sign-in',
  '/password-reset',
  '/password-reset/none',
  '/invitations/accept?token=none',
  '/nothing-here',
  '/design',
]
const workPages = [
  '/work',
  '/rounds',
  '/rounds/new',
  '/accounts',
  '/accounts/invite',
  '/registrations',
  '/complaint-desk',
  '/audit',
  '/notices',
  '/account',
  '/regions/44180/edit',
  '/partners/new',
  '/imports/new',
]

/** Opens a page at both widths and in both modes, and holds it to everything a page must be. */
async function inspect(page: Page, address: string) {
  const foreign: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== 'localhost') foreign.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404|403/.test(message.text())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const mode of ['standard', 'high-contrast']) {
    await page.context().addCookies([
      {
        name: 'display',
        value: `100.${mode}`,
        url: new URL(page.url() === 'about:blank' ? test.info().project.use.baseURL! : page.url()).origin,
      },
    ])
    await page.goto(address)
    await expect(page.locator('h1')).toHaveCount(1)
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
    expect(
      violations.map(
        ({ id, nodes }) => `${address} ${mode} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      ),
    ).toEqual([])
  }
  await page.context().clearCookies({ name: 'display' })
  await page.goto(address)
  const name = address.replace(/\W+/g, '_') || 'home'
  await page.screenshot({ path: `test-results/pages/${name}-1440.png`, fullPage: true })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.screenshot({ path: `test-results/pages/${name}-390.png`, fullPage: true })
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${address} scrolls sideways at 390 px`).toBeLessThanOrEqual(0)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(foreign, `${address} asks other hosts`).toEqual([])
  expect(complaints, `${address} complains in the console`).toEqual([])
}

const firstHref = async (page: Page, address: string, pattern: RegExp) => {
  await page.goto(address)
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.find((href) => pattern.test(href))!
}

for (const address of publicPages) {
  test(`public ${address} is accessible in both modes, fits a phone and stays on this machine`, async ({ page }) => {
    await inspect(page, address)
  })
}

test('pages of one partner and one agreement are too', async ({ page }) => {
  await inspect(page, await firstHref(page, '/partners?q=산업통상자원부', /^\/partners\/[0-9a-f-]{36}$/))
  await inspect(page, await firstHref(page, '/agreements?q=임실', /^\/agreements\/[0-9a-f-]{36}$/))
})

const officers: readonly [Role, readonly string[]][] = [
  ['ministryManager', workPages],
  ['regionOfficer', ['/work', '/accounts', '/survey', '/consents', '/counter-proposals']],
  ['companyCoManager', ['/registrations']],
  ['institutionOfficer', ['/work', '/rounds', '/survey', '/consents', '/counter-proposals', '/regions/44180']],
]

for (const [role, pages] of officers) {
  test(`the work screens of ${role} are too`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, role)
    for (const address of pages) await inspect(page, address)
  })
}

test('a round, a run and its confirmation are too', async ({ page }) => {
  test.setTimeout(300_000)
  await signIn(page, 'ministryManager')
  const round = await firstHref(page, '/rounds', /^\/rounds\/[0-9a-f-]{36}$/)
  await inspect(page, round)
  for (const part of ['edit', 'extend', 'answers', 'answers/remind', 'late', 'late?region=46880'])
    await inspect(page, `${round}/${part}`)
  await page.goto(round)
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  const run = new URL(page.url()).pathname
  await inspect(page, run)
  await inspect(page, `${run}/confirm`)
})

test('the answers of both sides are too', async ({ page }) => {
  test.setTimeout(300_000)
  for (const role of ['institutionOfficer', 'regionOfficer'] as const) {
    await signIn(page, role)
    await inspect(page, await firstHref(page, '/survey', /^\/survey\/[0-9a-f-]{36}\/(partners|regions)\//))
    await signOut(page)
  }
})

test('every page answers with the same strict headers', async ({ request }) => {
  for (const address of ['/', '/sign-in', '/nothing-here', '/work']) {
    const headers = (await request.get(address, { maxRedirects: 0 })).headers()
    expect(headers['content-security-policy'], address).toContain("object-src 'none'")
    expect(headers['content-security-policy'], address).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['x-powered-by'], address).toBeUndefined()
  }
})

test('a write from another site, an odd method and an oversized body are refused', async ({ request }) => {
  expect(
    (
      await request.post('/sign-in', { headers: { origin: 'https://elsewhere.example' }, form: { email: 'a@b.kr' } })
    ).status(),
  ).toBe(403)
  expect((await request.post('/sign-in', { form: { email: 'a@b.kr' } })).status()).toBe(403)
  expect((await request.fetch('/sign-in', { method: 'DELETE' })).status()).toBe(405)
})
