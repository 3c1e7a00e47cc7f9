import { expect, test } from '@playwright/test'
import { signIn } from './support/people'

test('initial consonants find regions and bodies, and the address keeps what was asked', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').first().fill('ㅈㅅ')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=**')
  await expect(page.getByRole('link', { name: /정선군/ }).first()).toBeVisible()
  await expect(page.getByRole('link', { name: /장성군/ }).first()).toBeVisible()

  await page.goto('/regions?province=46&sort=ties&order=desc&perPage=10')
  const firstPage = await page.getByRole('main').getByRole('table').innerText()
  await page.locator('nav a[href*="page=2"]').first().click()
  await page.waitForURL('**page=2**')
  expect(page.url()).toContain('province=46')
  await page.goBack()
  await page.waitForURL((url) => !url.search.includes('page=2'))
  expect(await page.getByRole('main').getByRole('table').innerText()).toBe(firstPage)
})

test('an old name finds the body of today, and its ties carry both names', async ({ page }) => {
  await page.goto(`/partners?q=${encodeURIComponent('산업통상자원부')}`)
  await page.getByRole('link', { name: '산업통상부', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('산업통상부')
  await expect(page.getByText('산업통상자원부').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /해남군/ }).first()).toBeVisible()
})

test('a tie with a body that was split says that nobody has taken it over yet', async ({ page }) => {
  await page.goto('/regions/44180')
  const row = page.getByRole('row').filter({ hasText: '기획재정부' })
  await expect(row.getByText('재정경제부')).toBeVisible()
  await expect(row.getByText('기획예산처')).toBeVisible()
  await expect(row.getByText('맡을 기관 확인 중')).toBeVisible()
})

test('the tile map is a list of links that the keyboard walks', async ({ page }) => {
  await page.goto('/')
  const first = page.locator('svg a[href^="/regions/"]').first()
  await first.focus()
  const from = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  await page.keyboard.press('ArrowDown')
  const to = await page.evaluate(() => document.activeElement?.getAttribute('href'))
  expect(to).toMatch(/^\/regions\/\d{5}$/)
  expect(to).not.toBe(from)
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${to}`)
})

test('larger letters and the clear mode are kept in a cookie and drawn by the server', async ({ page }) => {
  await page.goto('/')
  await page.getByText('글자·화면 설정').first().click()
  await page.getByRole('radio', { name: '크게', exact: true }).check()
  await page.getByRole('radio', { name: '선명한 화면' }).check()
  await page.getByRole('button', { name: '적용' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-krds-mode', 'high-contrast')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-size', '130')
})

test('the open data page through the target regions and refuse what they cannot read', async ({ request }) => {
  const answer = async (query: string) =>
    (await request.get(`/api/v1/regions?${query}`)).json() as Promise<{
      totalCount: number
      currentCount: number
      data: unknown[]
    }>
  const first = await answer('perPage=100')
  const second = await answer('perPage=100&page=2')
  expect(first.currentCount + second.currentCount).toBe(first.totalCount)
  expect((await request.get('/api/v1/regions?perPage=5000')).status()).toBe(400)
  expect((await request.get('/api/v1/regions?colour=red')).status()).toBe(400)
  const ministries = async (asOf: string) =>
    ((await (await request.get(`/api/v1/partners?kind=ministry&asOf=${asOf}`)).json()) as { totalCount: number })
      .totalCount
  expect(await ministries('2025-09-15')).toBe(50)
  expect(await ministries('2026-11-21')).toBe(52)
})

test('odd characters in an address are answered, never an error of the server', async ({ request }) => {
  for (const query of ['%00', '%EF%BF%BF', '%25_%5C', "'%3B--", '%F0%9F%8C%BE', 'ㄱ'.repeat(60)]) {
    for (const path of [
      '/search',
      '/regions',
      '/partners',
      '/agreements',
      '/api/v1/regions',
      '/api/v1/partners',
      '/api/v1/agreements',
    ]) {
      expect((await request.get(`${path}?q=${query}`)).status(), `${path} ${query}`).toBeLessThan(500)
    }
  }
  for (const path of [
    '/regions/00000',
    '/regions/%00',
    '/partners/none',
    '/partners/%00',
    '/agreements/none',
    '/verify/none',
    '/verify/%00',
    '/api/v1/verifications/none/problem',
    '/api/v1/verifications/%00/result?as=csv',
    '/rounds/none',
    '/password-reset/%00',
    '/invitations/accept?token=%00',
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500)
  }
})

test('an officer who mistypes an address gets a page that says so', async ({ page }) => {
  await signIn(page, 'ministryManager')
  for (const path of [
    '/rounds/none',
    '/matching/none',
    '/matching/none/confirm',
    '/accounts/none',
    '/regions/1/edit',
    '/partners/none/edit',
  ]) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: '찾는 화면이 없습니다' })).toBeVisible()
  }
})
