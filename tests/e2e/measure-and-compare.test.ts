import * as sheetJs from '@e965/xlsx'
import { readFileSync } from 'node:fs'
import { type Page, expect, test } from '@playwright/test'
import { signIn } from './support/people'
import { expectAccessible, expectNoSidewaysScroll } from './support/rules'

const numberIn = (text: string, unit: string) =>
  Number(new RegExp(`([\\d,]+)${unit}`).exec(text)![1]!.replaceAll(',', ''))

async function openRound(page: Page) {
  await page.goto('/rounds')
  await page
    .getByRole('table')
    .getByRole('link', { name: /시연용/ })
    .click()
  await page.waitForURL('**/rounds/*')
}

async function runWith(page: Page, preset: string, name: string) {
  await openRound(page)
  await page.getByLabel('실행 이름').fill(name)
  await page.getByRole('radio', { name: new RegExp(`^${preset}`) }).check()
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await expect(page.getByRole('link', { name: '지표', exact: true })).toBeVisible({ timeout: 60_000 })
  return new URL(page.url()).pathname
}

async function sheetsBehind(page: Page, press: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()])
  const book = sheetJs.read(readFileSync(await download.path()))
  const rows = (name: string) => sheetJs.utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, raw: true })
  return { file: download.suggestedFilename(), names: book.SheetNames, rows }
}

test('an officer reads the measures of a run, opens the pairs behind a bar, and compares it with another', async ({
  page,
}) => {
  await signIn(page, 'ministryManager')
  await runWith(page, '재난·소외 우선', '재난 우선')
  const run = await runWith(page, '균형', '고르게')

  await page.getByRole('link', { name: '지표', exact: true }).click()
  await page.waitForURL('**/measures')
  for (const chart of ['지역이 얻은 기관 수', '지역 점수 합의 분포', '쌍 점수의 분포', '기관 종류별']) {
    await page.goto(`${run}/measures`)
    const bar = page.getByRole('list', { name: chart, exact: true }).getByRole('link').first()
    const text = await bar.innerText()
    const expected = text.includes('쌍')
      ? numberIn(text, '쌍')
      : Number(/([\d,]+) \//.exec(text)![1]!.replaceAll(',', ''))
    expect(expected).toBeGreaterThan(0)
    await bar.click()
    await page.waitForURL(`**${run}?**`)
    await expect(
      page.getByRole('heading', { name: `제안 ${expected.toLocaleString('ko')}쌍`, exact: true }),
    ).toBeVisible()
  }

  await page.goto(`${run}/measures`)
  await page.getByText('표로 보기').first().click()
  await expect(page.getByRole('table', { name: '지역이 얻은 기관 수' })).toBeVisible()
  const measures = await sheetsBehind(page, () => page.getByRole('link', { name: '엑셀', exact: true }).first().click())
  expect(measures.file).toBe('고르게 지표.xlsx')
  expect(measures.names).toContain('기관이 맡은 지역 수')
  expect(measures.rows('이 파일')).toContainEqual(['실행', '고르게'])

  await page.getByRole('link', { name: '비교', exact: true }).last().click()
  await page.waitForURL('**/compare')
  await expect(page.getByRole('region', { name: '실행 B' }).getByRole('heading')).toContainText('재난 우선')
  await expect(page.getByText(/B로 바꾸면 \d+개 지역의 기관이 달라집니다/)).toBeVisible()
  await expect(page.getByRole('table', { name: '두 실행에서 다르게 정한 것' })).toContainText('재난·소외 비율')
  const changed = numberIn(await page.getByRole('heading', { name: /^달라지는 지역/ }).innerText(), '곳')
  const parts = ['B에서 얻는 지역', 'B에서 잃는 지역', '점수는 같고 기관만 바뀌는 지역']
  let together = 0
  for (const part of parts) {
    const heading = page.getByRole('heading', { name: new RegExp(`^${part}`) })
    if ((await heading.count()) > 0) together += numberIn(await heading.innerText(), '곳')
  }
  expect(together).toBe(changed)
  expect(changed).toBeGreaterThan(0)

  const compared = await sheetsBehind(page, () => page.getByRole('link', { name: '엑셀', exact: true }).first().click())
  expect(compared.file).toBe('고르게 비교 재난 우선.xlsx')
  expect(
    new Set(
      compared
        .rows('달라지는 지역')
        .slice(1)
        .map(([region]) => region),
    ).size,
  ).toBe(changed)

  await page.getByRole('link', { name: 'A와 B 바꾸기' }).click()
  await page.waitForURL('**/compare?with=**')
  await expect(page.getByRole('region', { name: '실행 A' }).getByRole('heading')).toContainText('재난 우선')
  await expect(page.getByRole('heading', { name: `달라지는 지역 ${changed}곳` })).toBeVisible()
  await page.getByRole('link', { name: '나란히', exact: true }).click()
  await page.waitForURL('**map=both**')
  await expect(page.getByRole('group', { name: /^[AB]의 지도/ })).toHaveCount(2)
})

test('an officer finds out why a run cannot be, and one click makes a run that lacks less', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'ministryManager')
  await openRound(page)
  await page.getByRole('button', { name: '초안 만들기' }).click()
  await page.waitForURL('**/matching/*')
  await page.getByLabel('실행 이름').fill('부처 두 곳씩')
  await page.getByLabel('모두 합쳐 최대').fill('4')
  await page.getByLabel('중앙행정기관 최소').first().fill('2')
  await page.getByLabel('중앙행정기관 최대').first().fill('2')
  await page.getByRole('button', { name: '저장하고 실행' }).click()
  await page.getByRole('link', { name: '불가능 진단' }).first().click({ timeout: 90_000 })
  await page.waitForURL('**/clashes')

  const missing = numberIn(await page.getByText(/이 규칙으로는 [\d,]+건을 채울 수 없습니다/).innerText(), '건')
  expect(missing).toBeGreaterThan(0)
  await expect(page.getByText(/중앙행정기관 자리가 모두 [\d,]+곳 필요한데/).first()).toBeVisible()
  await expect(page.getByRole('group', { name: /^부족이 생기는 자리의 지도/ })).toBeVisible()

  const offer = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /적용해 다시 실행/ }) })
  const promise = await offer.first().innerText()
  const [, before, after] = /남는 부족\s+([\d,]+) → ([\d,]+)/
    .exec(promise)!
    .map((text) => Number(text.replaceAll(',', '')))
  expect(before).toBe(missing)
  expect(after).toBeLessThan(missing)
  const old = page.url()
  await offer.first().getByRole('button').click()
  await page.waitForURL((url) => /\/matching\/[^/]+$/.test(url.pathname) && !old.includes(url.pathname))
  await expect(page.getByText(after === 0 ? '부족 0곳' : `부족 ${after!.toLocaleString('ko')}곳`).first()).toBeVisible({
    timeout: 90_000,
  })

  await page.goto(old)
  await expect(page.getByText(`이 규칙으로는 ${missing.toLocaleString('ko')}건을 채울 수 없습니다`)).toBeVisible()
})

test('a co-manager sees and downloads only its own kind of partner', async ({ page }) => {
  await signIn(page, 'publicInstitutionCoManager')
  await openRound(page)
  await page.getByRole('table', { name: '실행 목록' }).getByRole('link', { name: '고르게' }).first().click()
  await page.getByRole('link', { name: '지표', exact: true }).click()
  await page.waitForURL('**/measures')
  await expect(page.getByText(/맡은 범위인 공공기관의 쌍만 셉니다/)).toBeVisible()
  await expect(page.getByRole('list', { name: '기관 종류별' }).getByRole('listitem')).toHaveCount(1)
  const path = new URL(page.url()).pathname.replace('/measures', '/export?what=pairs')
  const answer = await page.request.get(path)
  expect(answer.headers()['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent('고르게 쌍.xlsx')}`)
  const { Sheets } = sheetJs.read(await answer.body())
  const [, ...rows] = sheetJs.utils.sheet_to_json<unknown[]>(Sheets['쌍']!, { header: 1, raw: true })
  expect(new Set(rows.map(([, , , kind]) => kind))).toEqual(new Set(['공공기관']))
  expect((await page.request.get('/matching/none/export')).status()).toBe(404)
})

test('the pages of measures, comparison and diagnosis are accessible in both modes and fit a phone', async ({
  page,
}) => {
  test.setTimeout(240_000)
  await signIn(page, 'ministryViewer')
  await openRound(page)
  const runs = page.getByRole('table', { name: '실행 목록' })
  const hrefOf = async (name: RegExp) => (await runs.getByRole('link', { name }).first().getAttribute('href'))!
  const [fine, impossible] = [await hrefOf(/^고르게$/), await hrefOf(/^부처 두 곳씩$/)]
  for (const address of [`${fine}/measures`, `${fine}/compare?map=both`, `${impossible}/clashes`])
    for (const mode of ['standard', 'high-contrast']) {
      await page.context().addCookies([{ name: 'display', value: `100.${mode}`, url: new URL(page.url()).origin }])
      await page.setViewportSize({ width: 1440, height: 900 })
      await page.goto(address)
      await expectAccessible(page, `${address} ${mode}`)
      await page.setViewportSize({ width: 390, height: 844 })
      await expectNoSidewaysScroll(page, `${address} ${mode}`)
    }
})
