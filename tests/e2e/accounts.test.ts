import { expect, test } from '@playwright/test'
import { demonstrationPassword } from '../../src/modules/accounts/domain/data/demonstration-accounts'
import { linkMailedTo, signIn, signInAs, signOut } from './support/people'

test('a person is invited by mail, sets a password, works, and loses the duty on the next request', async ({
  page,
  browser,
}) => {
  await signIn(page, 'systemAdministrator')
  await page.goto('/accounts/invite')
  await page.getByLabel('이메일').fill('newcomer@jangseong.example')
  await page.getByLabel('이름').fill('새담당')
  await page.getByLabel('역할').selectOption('regionOfficer')
  await page.getByLabel('시군구').selectOption('46880')
  await page.getByRole('button', { name: '초대하기' }).click()
  await expect(page.getByText('초대 메일을 보냅니다')).toBeVisible()

  const other = await browser.newContext()
  const theirs = await other.newPage()
  await theirs.goto(await linkMailedTo('newcomer@jangseong.example'))
  await theirs.getByLabel('새 비밀번호', { exact: false }).first().fill('bom-nal-namu-7')
  await theirs.getByLabel('새 비밀번호 확인').fill('bom-nal-namu-7')
  await theirs.getByRole('button', { name: '계정 만들기' }).click()
  await theirs.waitForURL('**/sign-in?welcome=1')
  await signInAs(theirs, 'newcomer@jangseong.example', 'bom-nal-namu-7')
  await theirs.goto('/regions/46880/edit')
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('장성군')

  await page.goto('/accounts?q=새담당')
  await page.getByRole('link', { name: '새담당' }).click()
  await page.getByLabel(/끝내는 까닭/).fill('인사이동')
  await page.getByRole('button', { name: '소속 끝내기' }).click()
  await expect(page.getByText('소속을 끝냈습니다')).toBeVisible()

  await theirs.goto('/work')
  await expect(theirs.getByText('지금 유효한 소속이 없습니다')).toBeVisible()
  await other.close()
})

test('a forgotten password is set anew by mail, and the old sessions end', async ({ page, browser }) => {
  await signIn(page, 'provinceOfficer')
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await theirs.goto('/password-reset')
  await theirs.getByLabel('이메일').fill('province@demo.example')
  await theirs.getByRole('button', { name: '다시 정하는 주소 받기' }).click()
  await theirs.waitForURL('**sent=1')
  await theirs.goto(await linkMailedTo('province@demo.example'))
  await theirs.getByLabel('새 비밀번호', { exact: false }).first().fill(demonstrationPassword)
  await theirs.getByLabel('새 비밀번호 확인').fill(demonstrationPassword)
  await theirs.getByRole('button', { name: '비밀번호 바꾸기' }).click()
  await theirs.waitForURL('**reset=1')
  await other.close()
  await page.goto('/work')
  await page.waitForURL('**/sign-in?next=%2Fwork')
})

test('an invited person signs in through the single sign-on; a stranger does not', async ({ page }) => {
  const throughProvider = async (email: string) => {
    await page.goto('/sign-in')
    await page.getByRole('button', { name: '행정망 통합인증으로 로그인' }).click()
    await page.locator('input[name=login]').fill(email)
    await page.locator('input[name=password]').fill('any')
    await page.locator('button[type=submit]').click()
    await page.locator('button[type=submit]').click()
  }
  await throughProvider('auditor@demo.example')
  await page.waitForURL('**/work')
  await expect(page.getByText('오열람').first()).toBeVisible()
  await signOut(page)
  await page.context().clearCookies()
  await throughProvider('stranger@elsewhere.example')
  await page.waitForURL('**/sign-in?error=no-account')
  await expect(page.getByText('통합인증으로 로그인하지 못했습니다')).toBeVisible()
})

test('signing in needs no JavaScript, and a wrong password says no more than an unknown address', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  const messages: string[] = []
  for (const email of ['manager@demo.example', 'nobody@demo.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('이메일').fill(email)
    await page.getByLabel('비밀번호', { exact: false }).first().fill('wrong-wrong-wrong')
    await page.getByRole('button', { name: '로그인', exact: true }).click()
    messages.push(
      await page
        .getByRole('main')
        .getByText(/이메일이나 비밀번호가 맞지 않거나/)
        .innerText(),
    )
  }
  expect(messages[0]).toBe(messages[1])
  await signInAs(page, 'manager@demo.example', demonstrationPassword)
  await expect(page.getByRole('heading', { level: 1, name: '내 할 일' })).toBeVisible()
  await context.close()
})
