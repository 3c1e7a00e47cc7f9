import { expect, test } from '@playwright/test'
import { linkMailedTo, signIn, signInAs } from './support/people'
import { expectAccessible } from './support/rules'

test('a company applies, the co-manager approves it, and its officer signs in by the mailed link', async ({
  page,
  browser,
}) => {
  await page.goto('/partners')
  await page.getByRole('main').getByRole('link', { name: '참여 신청' }).click()
  await page.getByRole('radio', { name: /민간기업/ }).check()
  await page.getByLabel('사업자등록번호').fill('124-81-00997')
  await page.getByLabel('기관·기업 이름').fill('한빛솔루션테크')
  await page.getByRole('group', { name: '담당자' }).getByLabel('이름').fill('한신청')
  await page.getByLabel('전화번호').fill('02-1234-5678')
  await page.getByLabel('업무 메일').fill('han@naver.com')
  await expect(page.getByText('누구나 만들 수 있는 메일 주소입니다')).toBeVisible()
  await page.getByLabel('업무 메일').fill('han@hanbit-solution.example')
  await expect(page.getByText('누구나 만들 수 있는 메일 주소입니다')).toBeHidden()
  await page.getByRole('button', { name: '참여 신청' }).click()
  await expect(page.getByText('사업자등록번호 열 자리를 확인해 주세요').first()).toBeVisible()
  await expect(page.getByText('동의해야 신청할 수 있습니다.').first()).toBeVisible()
  await page.getByLabel('사업자등록번호').fill('124-81-00998')
  await page.getByLabel(/동의합니다/).check()
  await page.getByRole('button', { name: '참여 신청' }).click()
  await expect(page.getByRole('heading', { name: '신청을 받았습니다' })).toBeVisible()

  const office = await (await browser.newContext()).newPage()
  await signIn(office, 'companyCoManager')
  await office.getByRole('main').getByRole('link', { name: '신청 보기' }).click()
  await office.getByRole('link', { name: '한빛솔루션테크' }).click()
  await expect(office.getByText('124-81-00998')).toBeVisible()
  await expectAccessible(office)
  await office.getByRole('button', { name: '승인하고 초대' }).click()
  await expect(office.getByText('han@hanbit-solution.example로 초대 메일을 보냅니다.')).toBeVisible()
  await office.context().close()

  const theirs = await (await browser.newContext()).newPage()
  await theirs.goto(await linkMailedTo('han@hanbit-solution.example'))
  await expect(theirs.getByText('한빛솔루션테크')).toBeVisible()
  await theirs.getByLabel('새 비밀번호', { exact: false }).first().fill('bom-nal-namu-7')
  await theirs.getByLabel('새 비밀번호 확인').fill('bom-nal-namu-7')
  await theirs.getByRole('button', { name: '계정 만들기' }).click()
  await theirs.waitForURL('**/sign-in?welcome=1')
  await signInAs(theirs, 'han@hanbit-solution.example', 'bom-nal-namu-7')
  await expect(theirs.getByText('한빛솔루션테크').first()).toBeVisible()
  await theirs.context().close()
})

test('a complaint is filed without a name or JavaScript, answered by the ministry, and read by its code', async ({
  page,
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const theirs = await context.newPage()
  await theirs.goto('/')
  await theirs.getByRole('contentinfo').getByRole('link', { name: '강요·할당 신고' }).click()
  await theirs.getByRole('button', { name: '신고하기' }).click()
  await expect(theirs.getByText('어떤 일인지 골라 주세요.').first()).toBeVisible()
  await theirs.getByRole('radio', { name: /할당·목표·순위/ }).check()
  await theirs.getByLabel('어느 기관·부서의 일입니까').fill('가나공사 총무처')
  await theirs.getByLabel('있었던 일').fill('부서마다 고향사랑기부 다섯 건을 채우라는 메일을 받았습니다.')
  await theirs.getByRole('button', { name: '신고하기' }).click()
  const code = await theirs.getByTestId('receipt-code').innerText()
  expect(code).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/)

  await signIn(page, 'ministryManager')
  await page.getByRole('main').getByRole('link', { name: '신고 보기' }).click()
  await page.getByRole('link', { name: '가나공사 총무처' }).click()
  await page.getByRole('button', { name: '확인 시작' }).click()
  await expect(page.getByRole('main').getByText('확인 중', { exact: true })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('답').fill('해당 메일을 거두게 하고 자율 참여 안내문을 다시 보내게 했습니다.')
  await page.getByRole('button', { name: '답하고 마치기' }).click()
  await expect(page.getByText('처리 마침').first()).toBeVisible()

  await theirs.goto('/complaints')
  await theirs.getByLabel('접수번호').fill(code.toLowerCase().replaceAll('-', ' '))
  await theirs.getByRole('button', { name: '답 확인' }).click()
  await expect(theirs.getByText('자율 참여 안내문을 다시 보내게 했습니다.')).toBeVisible()
  // The rules are checked by a script, which needs a browser that runs any.
  await page.goto(theirs.url())
  await expectAccessible(page)
  await theirs.goto('/complaints')
  await theirs.getByLabel('접수번호').fill('0000-0000-0000')
  await theirs.getByRole('button', { name: '답 확인' }).click()
  await expect(theirs.getByText('이 접수번호로 접수된 신고가 없습니다.')).toBeVisible()
  await context.close()
})
