import { type Page, expect, test } from '@playwright/test'
import { signIn } from './support/people'
import { looksRight } from './support/rules'

const surveyName = '2027년 상반기 수요조사 (시연, 접수 중)'

async function openOwnAnswer(page: Page) {
  await page.goto('/survey')
  const card = page.getByRole('listitem').filter({ hasText: surveyName })
  await card.getByRole('link').click()
  await page.waitForURL(/\/survey\/.+\/(partners|regions)\//)
  await expect(page.getByText(/자동 저장됨|저장 기다림/).or(page.getByRole('status').first())).toBeAttached()
}

const saved = (page: Page) => expect(page.getByText('자동 저장됨')).toBeVisible()

test('an institution pledges: recommended regions in order, reasons, lines, saved by itself, submitted, amended', async ({
  page,
}) => {
  await signIn(page, 'institutionOfficer')
  await openOwnAnswer(page)
  await page.getByText('참여합니다', { exact: true }).click()
  await page.getByLabel('결연 방식').selectOption({ label: '새 결연' })

  // Two from the recommendations, with the reasons of the score; one found by its initial consonants.
  const advice = page.getByRole('complementary', { name: '추천과 이력' })
  await advice
    .getByRole('button', { name: /더하기$/ })
    .first()
    .click()
  await advice.getByRole('button', { name: '이 이유를 희망 사유에 넣기' }).click()
  await expect(page.getByLabel('희망 사유').first()).not.toHaveValue('')
  await page.getByRole('button', { name: '지역 더하기' }).click()
  await page.getByLabel('이름으로 찾기').fill('ㅈㅅㄱ')
  await page.getByRole('dialog').getByRole('button', { name: '강원특별자치도 정선군 더하기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '닫기' }).click()
  const wishes = page.getByRole('list', { name: '희망 지역 순위' }).getByRole('heading')
  await expect(wishes.nth(1)).toContainText('정선군')

  // Order by keyboard alone, and read out.
  await page.getByRole('button', { name: '강원특별자치도 정선군 한 순위 위로' }).focus()
  await page.keyboard.press('Enter')
  await expect(wishes.first()).toContainText('정선군')
  await expect(page.getByText('강원특별자치도 정선군, 2순위에서 1순위로 옮겼습니다.')).toBeAttached()
  await page.getByLabel('희망 사유').first().fill('국도 건설 현장이 있어 직원이 자주 갑니다.')

  // What is missing is said before anything is submitted, each with a way to its field.
  await page.getByRole('button', { name: '제출 전 확인' }).click()
  const summary = page.getByRole('alert').filter({ hasText: '고칠 곳이' })
  await expect(summary.getByRole('link', { name: /담당 부서를 적어 주세요/ })).toBeVisible()
  await looksRight(page, 'survey-pledge-missing')

  await page.getByLabel('많아도').fill('6')
  await page.getByRole('button', { name: '프로그램 더하기' }).click()
  await page.getByLabel('종류').selectOption({ label: '워크숍·단체방문' })
  await page.getByLabel('금액(천원)').fill('6,000')
  await expect(page.getByText('6,000,000원')).toBeVisible()
  await page.getByRole('button', { name: '원', exact: true }).click()
  await expect(page.getByLabel('금액(원)')).toHaveValue('6,000,000')
  await page.getByLabel('담당 부서').fill('운영지원과')
  await page.getByRole('textbox', { name: /^담당자/ }).fill('나기관')
  await page.getByLabel('전화').fill('044-200-1234')
  await saved(page)

  // Nothing is lost by leaving.
  await page.reload()
  await expect(page.getByLabel('담당 부서')).toHaveValue('운영지원과')
  await expect(wishes.first()).toContainText('정선군')

  await page.getByRole('button', { name: '제출 전 확인' }).click()
  await expect(page.getByRole('dialog')).toContainText('정선군')
  await page.getByRole('dialog').getByRole('button', { name: '제출', exact: true }).click()
  await expect(page.getByText('판 1', { exact: true })).toBeVisible()
  await looksRight(page, 'survey-pledge-submitted')

  // Amended: the version before comes back with one click.
  await page.getByLabel('많아도').fill('4')
  await saved(page)
  await page.getByRole('button', { name: '고친 내용 제출' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '제출', exact: true }).click()
  await expect(page.getByText('판 2', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '판 1 불러오기' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '가져오기' }).click()
  await expect(page.getByLabel('많아도')).toHaveValue('6')
})

test('a donation is never an amount: the line says why, and turns into telling employees', async ({ page }) => {
  await signIn(page, 'institutionOfficer')
  await openOwnAnswer(page)
  await page.getByRole('button', { name: '프로그램 더하기' }).click()
  const line = page.getByRole('group', { name: /^프로그램 \d+$/ }).last()
  await line.getByLabel('종류').selectOption({ label: '특산품 구매(기관)' })
  await line.getByLabel(/^금액\(/).fill('5000')
  await line.getByLabel('종류').selectOption({ label: '고향사랑기부 안내' })
  await page.getByRole('button', { name: /제출 전 확인|고친 내용 제출/ }).click()
  await expect(page.getByText(/고향사랑기부는 개인만 할 수 있어/).first()).toBeVisible()
  await page.getByRole('button', { name: '직원 안내로 바꾸기' }).click()
  await expect(line.getByText('직원에게 제도를 알리는 일만 적습니다.', { exact: false })).toBeVisible()
  await expect(line.getByLabel(/^금액\(/)).toHaveCount(0)
})

test('two windows on one pledge: fields merge, and of two texts for one field both are shown', async ({
  page,
  browser,
}) => {
  const other = await (await browser.newContext()).newPage()
  await signIn(page, 'institutionOfficer')
  await signIn(other, 'institutionOfficer')
  await openOwnAnswer(page)
  await openOwnAnswer(other)
  await page.getByLabel('하고 싶은 말').fill('먼저 쓴 글')
  await saved(page)
  await other.getByLabel('메일').fill('partner@demo.example')
  await saved(other)
  await expect(other.getByLabel('하고 싶은 말')).toHaveValue('먼저 쓴 글')

  await page.getByLabel('하고 싶은 말').fill('첫째 창의 글')
  await other.getByLabel('하고 싶은 말').fill('둘째 창의 글')
  await expect(async () => {
    const shown =
      (await page.getByText('다른 담당자가 먼저').count()) + (await other.getByText('다른 담당자가 먼저').count())
    expect(shown).toBe(1)
  }).toPass({ timeout: 20_000 })
  const loser = (await page.getByText('다른 담당자가 먼저').count()) > 0 ? page : other
  await loser.getByRole('button', { name: '내가 쓴 것으로' }).click()
  await saved(loser)
  await loser.reload()
  await expect(loser.getByLabel('하고 싶은 말')).toHaveValue(loser === page ? '첫째 창의 글' : '둘째 창의 글')
  await other.context().close()
})

test('a county says what it needs and whom it hopes for; while offline it keeps what was typed', async ({ page }) => {
  await signIn(page, 'regionOfficer')
  await openOwnAnswer(page)
  await page.getByRole('button', { name: '필요한 것 더하기' }).click()
  await page.getByLabel('필요한 것 1').first().fill('평일 워크숍 손님')
  await page.getByLabel('언제까지').fill('2027-03-31')
  const advice = page.getByRole('complementary', { name: '추천과 이력' })
  await advice
    .getByRole('button', { name: /더하기$/ })
    .first()
    .click()
  await page.getByLabel('희망 사유').fill('지역 산업과 기관의 일이 맞닿아 있습니다.')
  await saved(page)

  await page.context().setOffline(true)
  await page.getByLabel('담당 부서').fill('기획예산실')
  await expect(page.getByText('이 기기에 보관했습니다')).toBeVisible()
  await page.context().setOffline(false)
  await saved(page)

  await page.getByRole('textbox', { name: /^담당자/ }).fill('장지역')
  await page.getByLabel('전화').fill('061-390-1234')
  await page.getByRole('button', { name: '제출 전 확인' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '제출', exact: true }).click()
  await expect(page.getByText('판 1', { exact: true })).toBeVisible()
  await looksRight(page, 'survey-proposal')
})
