import { type Page, expect, test } from '@playwright/test'
import { signIn } from './support/people'
import { looksRight } from './support/rules'

/** The sample round itself; rounds that re-match it carry its name and more. */
async function openSampleRound(page: Page) {
  await page.goto('/rounds')
  await page.getByRole('link', { name: /\(시연용\)$/ }).click()
  await page.waitForURL('**/rounds/*')
}

const finished = (page: Page) =>
  expect(page.getByRole('link', { name: '지표', exact: true })).toBeVisible({ timeout: 60_000 })

async function quickRun(page: Page, name: string) {
  await openSampleRound(page)
  await page.getByLabel('실행 이름').fill(name)
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await finished(page)
  return new URL(page.url()).pathname
}

const totalOf = async (page: Page) => {
  const text = await page.locator('dl div', { hasText: '점수 합' }).first().locator('dd').first().innerText()
  return Number(text.replace(/\D/g, ''))
}

test('a draft: weights by keyboard with a live preview, a contradiction caught in the words of the form, then a run', async ({
  page,
}) => {
  await signIn(page, 'ministryManager')
  await openSampleRound(page)
  await page.getByRole('button', { name: '초안 만들기' }).click()
  await page.waitForURL('**/matching/*')
  await expect(page.getByText('이 비율에서 점수가 가장 높은 쌍')).toBeVisible()
  const preview = page.locator('fieldset#weights ol li')
  await expect(preview).toHaveCount(10)
  const before = await preview.allInnerTexts()

  await page.getByRole('slider', { name: '희망 비율' }).focus()
  await page.keyboard.press('PageUp')
  await expect(page.getByText('합계 105%')).toBeVisible()
  await page.getByRole('slider', { name: '분야 비율' }).focus()
  await page.keyboard.press('PageDown')
  await expect(page.getByText('합계 100%')).toBeVisible()
  await expect.poll(() => preview.allInnerTexts()).not.toEqual(before)

  const needs = page.locator('section', { hasText: '지역별 기관 수' }).last()
  await needs.getByText('더하기').first().click()
  await needs.getByLabel('지역').selectOption({ label: '전라남도 장성군' })
  await needs.getByLabel('최소').fill('0')
  await needs.getByLabel('최대').fill('0')
  await needs.getByRole('button', { name: '더하기' }).click()
  await expect(page.getByText('전라남도 장성군: 0곳')).toBeVisible()
  const pins = page.locator('section', { hasText: '고정한 쌍' }).last()
  await pins.getByText('더하기').first().click()
  await pins.getByLabel('지역').selectOption({ label: '전라남도 장성군' })
  await pins.getByLabel('기관').selectOption({ label: '한국전력공사' })
  await pins.getByRole('button', { name: '고정', exact: true }).click()
  await expect(page.getByText('먼저 고칠 것')).toBeVisible()
  await expect(page.getByText(/전라남도 장성군: 고정과 기존 결연이 모두 \d+곳인데 0곳까지만/)).toBeVisible()
  await looksRight(page, 'workspace-draft')
  await page.getByRole('button', { name: '전라남도 장성군: 0곳 빼기' }).click()
  await expect(page.getByText('먼저 고칠 것')).toBeHidden()

  await page.getByLabel('실행 이름').fill('희망 조금 더')
  // The weights moved above were not saved yet; the decisions in between must not have lost them.
  await expect(page.getByLabel('희망', { exact: true })).toHaveValue('35')
  await page.getByRole('button', { name: '저장하고 실행' }).click()
  await finished(page)
  await expect(page.getByText('최적 증명됨')).toBeVisible()
  await page.getByRole('link', { name: '설정', exact: true }).click()
  await page.waitForURL('**/settings')
  await expect(page.getByText('전라남도 장성군 – 한국전력공사')).toBeVisible()
  await expect(page.getByText('35%')).toBeVisible()
  await looksRight(page, 'workspace-settings')
})

test('the board by keyboard alone: why, why not, a pin with its price, and a new run that costs exactly that', async ({
  page,
}) => {
  await signIn(page, 'ministryManager')
  const run = await quickRun(page, '자판으로')
  const total = await totalOf(page)
  await page.locator('a[data-pair]').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('a[data-pair]').nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await page.waitForURL('**pair=**')
  await expect(page.getByText('왜 이 매칭인가')).toBeVisible()
  await expect(page.getByText('연달아 바뀌는 곳').or(page.getByText(/정해진 규칙에서는 할 수 없습니다/))).toBeVisible()
  await page.locator('a[data-pair]').nth(1).focus()
  await page.keyboard.press('x')
  await page.waitForURL('**ask=bar**')
  await page.locator('a[data-pair]').nth(1).focus()
  await page.keyboard.press('/')
  await expect(page.getByLabel('지역·기관·초성')).toBeFocused()
  await page.keyboard.type('ㅈㅅㄱ')
  await page.keyboard.press('Enter')
  await page.waitForURL('**q=**')
  await expect(page.locator('a[data-pair]').first()).toBeVisible()

  // A partner that is nowhere near in the proposal: the cheapest alternate that costs something.
  await page.goto(`${run}?pair=${await page.locator('a[data-pair]').first().getAttribute('data-pair')}`)
  const alternates = page.getByRole('table', { name: '다른 후보와 그 값' })
  const row = alternates
    .getByRole('row')
    .filter({ hasText: /−[\d,]+/ })
    .first()
  const loss = Number((await row.getByRole('cell').last().innerText()).replace(/\D/g, ''))
  expect(loss).toBeGreaterThan(0)
  await row.getByRole('link').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^왜 아닌가:/)).toBeVisible()
  await expect(page.getByText(`전체 점수가 ${loss.toLocaleString('ko')}점`)).toBeVisible()
  await looksRight(page, 'workspace-why-not')
  await page.getByRole('button', { name: '그래도 고정' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '담아 둔 변경 1건' })).toBeVisible()
  await expect(page.getByText('함께 적용하면')).toBeVisible()
  await looksRight(page, 'workspace-choices')
  await page.getByRole('button', { name: '다시 계산' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`${loss.toLocaleString('ko')}점 낮습니다`)).toBeVisible({ timeout: 60_000 })
  expect(await totalOf(page)).toBe(total - loss)
  await page.getByRole('link', { name: '비교', exact: true }).first().click()
  await page.waitForURL('**/compare**')
  await expect(page.getByText('자판으로').first()).toBeVisible()
})

test('two pairs are swapped, and any pair can be asked about', async ({ page }) => {
  await signIn(page, 'ministryManager')
  const run = await quickRun(page, '맞바꾸기')
  await page.locator('tr', { hasText: '새 제안' }).first().locator('a[data-pair]').focus()
  await page.keyboard.press('s')
  await page.waitForURL('**ask=swap**')
  await page.getByLabel(/자리를 바꿀 쌍/).selectOption({ index: 40 })
  await page.getByRole('button', { name: '값 보기' }).click()
  await page.waitForURL('**other=**')
  await expect(page.getByRole('heading', { name: '맞바꾸면' })).toBeVisible()

  await page.goto(run)
  await page.getByLabel('지역', { exact: true }).selectOption({ label: '전라남도 장성군' })
  await page.getByLabel('기관', { exact: true }).selectOption({ label: '한국전력공사' })
  await page.getByRole('button', { name: '왜 / 왜 아닌가 보기' }).click()
  await page.waitForURL('**pair=46880**')
  await expect(page.locator('#pair').getByText('한국전력공사')).toBeVisible()
  await expect(page.locator('#price')).toBeVisible()
})

test('a run that waits can be cancelled from its page', async ({ page, context }) => {
  await signIn(page, 'ministryManager')
  await openSampleRound(page)
  await page.getByRole('button', { name: '초안 만들기' }).click()
  await page.waitForURL('**/matching/*')
  await page.getByRole('radio', { name: /가장 낮은 지역/ }).check()
  const second = await context.newPage()
  await openSampleRound(second)
  await page.getByRole('button', { name: '저장하고 실행' }).click()
  await second.getByRole('button', { name: '매칭 실행' }).click()
  await second.waitForURL('**/matching/*')
  const cancel = second.getByRole('button', { name: '실행 취소' })
  await cancel.click()
  await expect(second.getByText('취소됨').or(second.getByText('완료')).first()).toBeVisible({ timeout: 60_000 })
  await finished(page)
  await expect(page.getByText(/가장 낮은 지역의 점수/).first()).toBeVisible()
})

test('two officers confirm at once: one wins, the other is told; a disaster drill then serves five counties within its budget', async ({
  page,
  context,
}) => {
  await signIn(page, 'ministryManager')
  const run = await quickRun(page, '확정할 매칭')
  const second = await context.newPage()
  for (const tab of [page, second]) {
    await tab.goto(`${run}/confirm`)
    await expect(tab.getByRole('button', { name: /건 확정/ })).toBeVisible()
  }
  await page.getByRole('button', { name: /건 확정/ }).click()
  await page.waitForURL('**confirmed=1')
  await second.getByRole('button', { name: /건 확정/ }).click()
  await expect(second.getByText('그 사이 다른 담당자가 이 회차를 확정했습니다')).toBeVisible()
  await second.close()

  const round = new URL(page.url()).pathname
  await page.getByRole('link', { name: '재매칭·훈련' }).click()
  await page.waitForURL('**/rematch')
  await page.getByRole('radio', { name: /훈련/ }).check()
  await page.getByLabel('재난 이름').fill('2026년 11월 산불')
  const counties = ['전라남도 장성군', '경상북도 의성군', '경상북도 청송군', '강원특별자치도 정선군', '경상남도 산청군']
  for (const [at, county] of counties.entries())
    await page.getByLabel(`재난지역 ${at + 1}`, { exact: true }).selectOption({ label: county })
  await looksRight(page, 'workspace-rematch')
  await page.getByRole('button', { name: '재매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await finished(page)
  const sentence = page.getByText(/재난지역 5곳에 새 기관 \d+곳을 이었습니다/)
  await expect(sentence).toBeVisible()
  const told = /새 기관 (\d+)곳.*기존 결연은 (\d+)건이며 한도는 10건/.exec(await sentence.innerText())!
  expect(Number(told[1])).toBeGreaterThanOrEqual(10)
  expect(Number(told[2])).toBeLessThanOrEqual(10)
  await expect(page.getByRole('link', { name: '확정 미리보기' })).toBeHidden()
  await looksRight(page, 'workspace-drill')

  await page.goto(round)
  await page.getByText('확정 되돌리기').first().click()
  await page.getByLabel('되돌리는 까닭').fill('시연을 처음 상태로 돌립니다')
  await page.getByRole('button', { name: '확정 되돌리기' }).click()
  await page.waitForURL('**undone=1')
})
