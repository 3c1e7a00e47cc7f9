import { type Page, expect, test } from '@playwright/test'
import { signIn, signOut } from './support/people'
import { expectAccessible } from './support/rules'

const name = '2028년 상반기 수요조사'

/** `2026-11-30T18:00` in Korea, so many days from now. */
const inDays = (days: number) => {
  const day = new Date(Date.now() + days * 86_400_000 + 9 * 3_600_000)
  return `${day.toISOString().slice(0, 10)}T18:00`
}
const nextSunday = () => {
  const today = new Date(Date.now() + 9 * 3_600_000).getUTCDay()
  return inDays(14 - today)
}

const openRoundPage = async (page: Page) => {
  await page.goto('/rounds')
  await page.getByRole('table').getByRole('link', { name }).click()
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/)
}

test('the ministry asks, sees who has not answered, reminds, closes by mistake and opens again', async ({ page }) => {
  await signIn(page, 'ministryManager')
  await page.goto('/rounds')
  await page.getByRole('link', { name: '새 회차' }).click()
  await page.waitForURL('**/rounds/new')

  await page.getByRole('button', { name: '회차 만들기' }).click()
  await expect(page.getByRole('link', { name: '회차의 이름을 적어 주세요.' })).toBeVisible()
  await page.getByLabel('회차 이름').fill(name)
  await page.getByLabel('문의처').fill('기업협력지원과 044-205-0000')
  await page.getByLabel('희망 마감').fill(nextSunday())
  await expect(page.getByText(/쉬는 날입니다: 일요일/)).toBeVisible()
  await page.getByRole('button', { name: /^다음 근무일 .*로 바꾸기$/ }).click()
  await expect(page.getByText(/쉬는 날입니다/)).toBeHidden()
  await expect(page.getByText(/오늘 알리면 근무일 \d+일/)).toBeVisible()

  await page
    .getByLabel(/^경상북도/)
    .first()
    .uncheck()
  await expect(page.getByText('141곳 가운데 119곳')).toBeVisible()
  await page.getByLabel('공공기관', { exact: true }).uncheck()
  await page.getByRole('button', { name: '회차 만들기' }).click()
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/)
  await expect(page.getByText('준비 중').first()).toBeVisible()

  await page.getByRole('link', { name: '희망 받기 알리기' }).click()
  await page.waitForURL('**/open')
  await expect(page.getByText('119곳')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: /^담당자 \d+명에게 알리고 시작$/ }).click()
  await page.waitForURL('**?opened')
  await expect(page.getByText('희망 받는 중').first()).toBeVisible()

  await page.getByRole('link', { name: '답변 현황' }).click()
  await page.waitForURL('**/answers')
  await page.getByLabel('이름·옛 이름·초성').fill('ㅈㅅㄱ')
  await page.getByRole('button', { name: '찾기' }).click()
  await page.waitForURL('**q=**')
  await expect(page.getByRole('row', { name: /장성군/ })).toContainText('시작 안 함')
  await expect(page.getByRole('row', { name: /정선군/ })).toContainText('계정 없음')

  await page.getByRole('link', { name: /답하지 않은 곳에 알리기/ }).click()
  await page.waitForURL('**/remind?**')
  await page.getByLabel('보낼 글').fill('장성군의 희망을 기다립니다.')
  await page.getByRole('button', { name: '1곳 1명에게 보내기' }).click()
  await page.waitForURL('**reminded=1.1')
  await expect(page.getByText('1곳의 담당자 1명에게 알렸습니다', { exact: false })).toBeVisible()
  await page.goto(`${new URL(page.url()).pathname}/remind?q=장성군`)
  await expect(page.getByText('알릴 곳이 없습니다')).toBeVisible()

  const download = page.waitForEvent('download')
  await page.goto(new URL(page.url()).pathname.replace('/remind', ''))
  await page.getByRole('link', { name: '엑셀 받기' }).click()
  expect((await download).suggestedFilename()).toBe(`${name} 답변 현황.xlsx`)

  await openRoundPage(page)
  await page.getByText('지금 마감하기').click()
  await page.getByLabel('지금 마감하는 까닭').fill('잘못 누름')
  await page.getByRole('button', { name: '지금 마감' }).click()
  await page.waitForURL('**?closed')
  await expect(page.getByText('희망 마감').first()).toBeVisible()

  await page.getByRole('link', { name: '기간 늘리기' }).click()
  await page.waitForURL('**/extend')
  await page.getByLabel('새 마감').fill(inDays(21))
  await page.getByLabel('늘리는 까닭').fill('추가 접수')
  await page.getByRole('button', { name: /^기간을 늘리고 담당자 \d+명에게 알리기$/ }).click()
  await page.waitForURL('**?extended')
  await expect(page.getByText('희망 받는 중').first()).toBeVisible()
  await expect(page.getByText(/까지 늘림: 추가 접수/)).toBeVisible()
})

test('the county was told each time, with the address of its own answer', async ({ page }) => {
  await signIn(page, 'regionOfficer')
  await page.goto('/notices')
  await expect(page.getByText(`${name}: 결연 희망을 받습니다`)).toBeVisible()
  await expect(page.getByText('장성군의 희망을 기다립니다.')).toBeVisible()
  await expect(page.getByText('까닭: 추가 접수')).toBeVisible()
  await page.goto('/rounds')
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('회차·매칭')
})

test('a co-manager sees and reminds only the own slice', async ({ page }) => {
  await signIn(page, 'companyCoManager')
  await openRoundPage(page)
  await expect(page.getByRole('link', { name: '기간 늘리기' })).toHaveCount(0)
  await page.getByRole('link', { name: '답변 현황' }).click()
  await page.waitForURL('**/answers')
  const tabs = page.getByRole('navigation', { name: '구분' })
  await expect(tabs.getByRole('link', { name: /민간기업/ })).toBeVisible()
  await expect(tabs.getByRole('link')).toHaveCount(2)
  await page.goto(`${new URL(page.url()).pathname}?q=장성군`)
  await expect(page.getByText('조건에 맞는 곳이 없습니다')).toBeVisible()
  await signOut(page)
})

test('late work is allowed to one county and taken back', async ({ page }) => {
  await signIn(page, 'ministryManager')
  await openRoundPage(page)
  await page.goto(`${new URL(page.url()).pathname}/answers?q=장성군`)
  await page.getByRole('link', { name: '전라남도 장성군 늦은 제출 허용' }).click()
  await page.waitForURL('**/late?region=46880')
  await page.getByLabel('허용하는 까닭').fill('결재가 늦어짐')
  await page.getByRole('button', { name: '허용하고 담당자에게 알리기' }).click()
  await page.waitForURL('**/late?allowed')
  await expect(page.getByRole('row', { name: /장성군/ })).toContainText('허용 중')
  await page.getByRole('link', { name: '전라남도 장성군' }).click()
  await page.waitForURL('**/late?region=46880')
  await page.getByText('허용 거두기').click()
  await page.getByLabel('거두는 까닭').fill('결재가 끝남')
  await page.getByRole('button', { name: '지금 거두기' }).click()
  await page.waitForURL('**/late?revoked')
  await expect(page.getByRole('row', { name: /결재가 끝남/ })).toContainText('거둠')
})

test('a round is made without JavaScript, and what was ticked survives a refusal', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'ministryManager')
  await page.goto('/rounds/new')
  await page.getByLabel('공공기관', { exact: true }).uncheck()
  await page.getByRole('button', { name: '회차 만들기' }).click()
  await expect(page.getByRole('link', { name: '회차의 이름을 적어 주세요.' })).toBeVisible()
  await expect(page.getByLabel('공공기관', { exact: true })).not.toBeChecked()
  await expect(page.getByLabel('중앙행정기관', { exact: true })).toBeChecked()
  await page.getByLabel('회차 이름').fill('스크립트 없이 만든 회차')
  await page.getByRole('button', { name: '회차 만들기' }).click()
  await page.waitForURL(/\/rounds\/[0-9a-f-]{36}$/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('스크립트 없이 만든 회차')
  await context.close()
})
