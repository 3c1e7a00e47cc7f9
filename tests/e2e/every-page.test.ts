import { type Page, expect, test } from '@playwright/test'
import type { Role } from '@/modules/accounts/domain/role'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { examples, firstHref, lookers, onTheWay, pages } from './support/addresses'
import { signIn, signOut } from './support/people'
import { expectAccessible, expectNoSidewaysScroll } from './support/rules'

/** One page of each layout, and every part of the design system: held to the rules in both modes, the others in one. */
const inBothModes = ['/', '/work', '/rounds', '/design']
const withPictures = process.env.PAGE_PICTURES === '1'

/** Opens a page at both widths and holds it to everything a page must be; `PAGE_PICTURES=1` keeps pictures of it. */
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
  for (const mode of inBothModes.includes(address) ? ['high-contrast', 'standard'] : ['standard']) {
    await page.context().addCookies([
      {
        name: 'display',
        value: `100.${mode}`,
        url: new URL(page.url() === 'about:blank' ? test.info().project.use.baseURL! : page.url()).origin,
      },
    ])
    await page.goto(address)
    await expectAccessible(page, `${address} ${mode}`)
  }
  await page.context().clearCookies({ name: 'display' })
  const picture = (width: number) =>
    withPictures &&
    page.screenshot({
      path: `test-results/pages/${address.replace(/\W+/g, '_') || 'home'}-${width}.png`,
      fullPage: true,
    })
  await picture(1440)
  await page.setViewportSize({ width: 390, height: 844 })
  await picture(390)
  await expectNoSidewaysScroll(page, address)
  await page.setViewportSize({ width: 1440, height: 900 })
  expect(foreign, `${address} asks other hosts`).toEqual([])
  expect(complaints, `${address} complains in the console`).toEqual([])
}

const open = pages.filter(({ address }) => !(address in onTheWay))
const addressesOf = (groups: readonly string[], role?: Role) =>
  open
    .filter(
      ({ group, address }) =>
        groups.includes(group) && (lookers[address] ?? 'ministryManager') === (role ?? 'ministryManager'),
    )
    .flatMap(({ address }) => examples[address] ?? [address])

test('every page of the portal is visited here, or by a journey that says so', () => {
  expect(pages.length).toBeGreaterThan(60)
  const known = new Set(pages.map(({ address }) => address))
  for (const address of [examples, lookers, onTheWay].flatMap((list) => Object.keys(list)))
    expect(known, `${address} is a page`).toContain(address)
  for (const { address } of open)
    expect(!address.includes('[') || address in examples, `${address} needs an example in addresses.ts`).toBe(true)
  for (const [address, journey] of Object.entries(onTheWay)) {
    const text = readFileSync(path.join(import.meta.dirname, `${journey}.test.ts`), 'utf8')
    expect(text, `${journey} holds ${address} to the rules`).toMatch(/await (expectAccessible|looksRight|inspect)\(/)
  }
})

for (const address of [...addressesOf(['(public)', '(design)']), '/nothing-here']) {
  test(`public ${address} is accessible, fits a phone and stays on this machine`, async ({ page }) => {
    await inspect(page, address)
  })
}

test('pages of one partner and one agreement are too', async ({ page }) => {
  await inspect(page, await firstHref(page, '/partners?q=산업통상자원부', /^\/partners\/[0-9a-f-]{36}$/))
  await inspect(page, await firstHref(page, '/agreements?q=임실', /^\/agreements\/[0-9a-f-]{36}$/))
})

const officers: readonly [Role, readonly string[]][] = [
  ['ministryManager', addressesOf(['(member)', '(ministry)'])],
  ['regionOfficer', ['/work', '/accounts', '/survey', '/consents', '/counter-proposals']],
  ['companyCoManager', ['/registrations']],
  [
    'institutionOfficer',
    [
      '/work',
      '/rounds',
      '/regions/44180',
      '/inquiries/new?region=44180',
      ...addressesOf(['(member)', '(ministry)'], 'institutionOfficer'),
    ],
  ],
]

for (const [role, addresses] of officers) {
  test(`the work screens of ${role} are too`, async ({ page }) => {
    test.setTimeout(300_000)
    await signIn(page, role)
    for (const address of addresses) await inspect(page, address)
  })
}

test('pages of one person and one body to edit are too', async ({ page }) => {
  await signIn(page, 'ministryManager')
  await inspect(page, await firstHref(page, '/accounts', /^\/accounts\/[0-9a-f-]{36}$/))
  await inspect(page, `${await firstHref(page, '/partners', /^\/partners\/[0-9a-f-]{36}$/)}/edit`)
})

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
