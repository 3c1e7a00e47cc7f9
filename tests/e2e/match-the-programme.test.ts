import { expect, test } from '@playwright/test'
import { signIn, signOut } from './support/people'

interface RegionRow {
  readonly code: string
  readonly fullName: string
  readonly tieCount: number
}

test('a ministry officer runs the match, confirms it, and everyone sees it', async ({ page, request }) => {
  const regions = async () =>
    (await (await request.get('/api/v1/regions?perPage=200')).json()) as { totalCount: number; data: RegionRow[] }
  const before = await regions()
  expect(before.totalCount).toBe(141)
  const lonely = before.data.find(({ tieCount }) => tieCount === 0)!

  await signIn(page, 'ministryManager')
  await page.getByRole('link', { name: '회차·매칭', exact: true }).click()
  await page.waitForURL('**/rounds')
  await page
    .getByRole('table')
    .getByRole('link', { name: /시연용/ })
    .click()
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await expect(page.getByText('최적 증명됨')).toBeVisible()
  await expect(page.getByText('같은 규칙에서 점수 합이 이보다 높은 매칭은 없습니다')).toBeVisible()

  await page.getByLabel('지역·기관·초성').fill(lonely.fullName)
  await page.getByRole('button', { name: '찾기' }).click()
  await page.waitForURL('**q=**')
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForURL('**pair=**')
  for (const criterion of ['희망', '분야', '연고', '재난·소외', '거리']) {
    await expect(page.locator('#pair').getByText(criterion, { exact: true }).first()).toBeVisible()
  }

  await page.getByRole('link', { name: '확정 미리보기' }).click()
  await page.waitForURL('**/confirm')
  const confirm = page.getByRole('button', { name: /건 확정/ })
  const made = Number((await confirm.innerText()).replace(/\D/g, ''))
  expect(made).toBeGreaterThan(0)
  await confirm.click()
  await page.waitForURL('**confirmed=1')
  await expect(page.getByText('매칭을 확정했습니다', { exact: true })).toBeVisible()

  await signOut(page)
  const after = await regions()
  expect(after.data.filter(({ tieCount }) => tieCount < 2)).toEqual([])
  await page.goto('/')
  const cell = page.locator(`a[href="/regions/${lonely.code}"]`).first()
  await expect(cell).toBeVisible()
  await cell.click()
  await page.waitForURL(`**/regions/${lonely.code}`)
  await expect(page.getByText('매칭 확정').first()).toBeVisible()
  await expect(page.getByText('시연용').first()).toBeVisible()
})

test('the officers of both sides find the new tie, and the ministry can take all of it back', async ({
  page,
  request,
}) => {
  await signIn(page, 'regionOfficer')
  await expect(page.getByRole('heading', { name: '우리 결연' })).toBeVisible()
  await expect(page.getByText('매칭 확정').first()).toBeVisible()
  await page.goto('/notices')
  await expect(page.getByText(/매칭이 확정되었습니다/).first()).toBeVisible()
  await signOut(page)

  await signIn(page, 'institutionOfficer')
  await expect(page.getByText('국토교통부').first()).toBeVisible()
  await expect(page.getByText('매칭 확정').first()).toBeVisible()
  await signOut(page)

  await signIn(page, 'ministryManager')
  await page.goto('/rounds')
  await page
    .getByRole('table')
    .getByRole('link', { name: /시연용/ })
    .click()
  await page.getByText('확정 되돌리기').first().click()
  await page.getByLabel('되돌리는 까닭').fill('시연을 처음 상태로 돌립니다')
  await page.getByRole('button', { name: '확정 되돌리기' }).click()
  await page.waitForURL('**undone=1')
  const answer = (await (await request.get('/api/v1/agreements?status=matched')).json()) as { totalCount: number }
  expect(answer.totalCount).toBe(51)
})
