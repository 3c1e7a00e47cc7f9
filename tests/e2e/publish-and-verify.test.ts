import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type APIRequestContext, type Page, expect, test } from '@playwright/test'
import { signIn, signOut } from './support/people'
import { expectAccessible } from './support/rules'

const folder = mkdtempSync(path.join(os.tmpdir(), 'portal-verify-'))
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

const openRound = async (page: Page, name: RegExp) => {
  await page.goto('/rounds')
  await page.getByRole('table').getByRole('link', { name }).click()
  await page.waitForURL('**/rounds/*')
  return new URL(page.url()).pathname.split('/').at(-1)!
}

/** Runs, confirms and publishes a sample round, as the ministry would; gives its id. */
async function publish(page: Page, name: RegExp): Promise<string> {
  await signIn(page, 'ministryManager')
  const roundId = await openRound(page, name)
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await expect(page.getByText('최적 증명됨').first()).toBeVisible({ timeout: 60_000 })
  await page.goto(`${new URL(page.url()).pathname}/confirm`)
  await page.getByRole('button', { name: /건 확정/ }).click()
  await page.waitForURL('**confirmed=1')
  await page.getByRole('button', { name: /쌍 공표/ }).click()
  await expect(page.locator('#publication').getByText('공표함')).toBeVisible()
  return roundId
}

/** Leaves the round as it was found: closed, with nothing confirmed. */
async function takeBack(page: Page, roundId: string) {
  await page.goto(`/rounds/${roundId}`)
  await page.getByText('공표 거두기').first().click()
  await page.getByLabel('거두는 까닭').fill('한 기관의 서약이 잘못 적혔습니다')
  await page.getByRole('button', { name: '공표 거두기' }).click()
  await expect(page.locator('#publication').getByText('거둠', { exact: true })).toBeVisible()
  await undo(page)
  await page.waitForURL('**undone=1')
}

async function undo(page: Page) {
  await page.getByText('확정 되돌리기').first().click()
  await page.getByLabel('되돌리는 까닭').fill('시연을 처음 상태로 돌립니다')
  await page.getByRole('button', { name: '확정 되돌리기' }).click()
}

async function download(request: APIRequestContext, roundId: string, which: 'problem' | 'result') {
  const answer = await request.get(`/api/v1/verifications/${roundId}/${which}`)
  expect(answer.status()).toBe(200)
  return { bytes: await answer.body(), headers: answer.headers() }
}

test('a published match is verified in the browser, and a file that differs by one byte is not', async ({
  page,
  request,
}) => {
  test.setTimeout(300_000)
  const roundId = await publish(page, /\(시연용\)/)

  await undo(page)
  await expect(page.getByText('공표를 먼저 거두어야 확정을 되돌릴 수 있습니다')).toBeVisible()
  await signOut(page)

  await page.goto('/')
  await page.getByRole('link', { name: '검증 화면으로 가기' }).click()
  await page.waitForURL(`**/verify/${roundId}`)
  await expectAccessible(page)
  await page.getByRole('button', { name: '이 브라우저에서 검증' }).click()
  await expect(page.getByRole('heading', { name: '검증을 통과했습니다' })).toBeVisible()
  await expect(page.getByText('같은 규칙에서 점수 합이 이보다 높은 매칭은 없습니다')).toBeVisible()
  await expect(page.getByRole('img', { name: '통과' })).toHaveCount(8)
  await expectAccessible(page)

  const files = {
    problem: await download(request, roundId, 'problem'),
    result: await download(request, roundId, 'result'),
  }
  for (const which of ['problem', 'result'] as const) {
    const { bytes, headers } = files[which]
    expect((await download(request, roundId, which)).bytes.equals(bytes)).toBe(true)
    expect(headers).toMatchObject({
      'content-type': 'application/gzip',
      'content-disposition': expect.stringContaining(encodeURIComponent('매칭 회차')),
      etag: expect.stringMatching(/^"[0-9a-f]{64}"$/),
    })
    const again = { 'if-none-match': headers.etag! }
    expect((await request.get(`/api/v1/verifications/${roundId}/${which}`, { headers: again })).status()).toBe(304)
    expect((await request.get(`/api/v1/verifications/${roundId}/${which}?as=full`)).status()).toBe(403)
    writeFileSync(path.join(folder, which), bytes)
  }
  const csv = await request.get(`/api/v1/verifications/${roundId}/result?as=csv`)
  expect((await csv.body()).toString('utf8')).toMatch(/^\uFEFF행정표준코드,지역,기관/)

  writeFileSync(path.join(folder, 'verify-match.mjs'), await (await request.get('/verify-match.mjs')).body())
  const said = execFileSync(process.execPath, ['verify-match.mjs', 'problem', 'result'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(said).toContain('이보다 높은 매칭은 없습니다')

  await page.getByText('가지고 있는 파일로 확인하기').click()
  await page.getByLabel('매칭 결과 파일').setInputFiles(path.join(folder, 'result'))
  await page.getByRole('button', { name: '이 파일로 검증' }).click()
  await expect(page.getByText('고르신 파일은 공표한 파일과 같습니다')).toBeVisible()

  const changed = Buffer.from(files.result.bytes)
  changed[changed.length >> 1]! ^= 1
  writeFileSync(path.join(folder, 'changed'), changed)
  await page.getByLabel('매칭 결과 파일').setInputFiles(path.join(folder, 'changed'))
  await page.getByRole('button', { name: '이 파일로 검증' }).click()
  await expect(page.getByRole('heading', { name: '검증에 실패했습니다' })).toBeVisible()
  await expect(
    page.getByText('매칭 결과의 지문이 다릅니다. 내려받은 파일이 바뀌었을 수 있으니 다시 받아 확인해 주세요.').first(),
  ).toBeVisible()
  await expect(page.getByText('확인하지 않음', { exact: true })).toHaveCount(6)
  await expectAccessible(page)

  await signIn(page, 'ministryManager')
  await takeBack(page, roundId)
  await page.goto(`/verify/${roundId}`)
  await expect(page.getByText('이 공표를 거두었습니다')).toBeVisible()
  await expect(page.getByText('한 기관의 서약이 잘못 적혔습니다')).toBeVisible()
  expect((await download(request, roundId, 'result')).headers['x-publication-status']).toBe('withdrawn')
  await page.goto('/')
  await expect(page.getByRole('link', { name: '검증 화면으로 가기' })).toHaveCount(0)
})

test('with private wishes the auditor proves the optimum, and a score opened later matches its seal', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const roundId = await publish(page, /희망 비공개/)
  await page.getByText('한 쌍의 점수 공개').click()
  await page.getByLabel('지역', { exact: false }).selectOption({ index: 1 })
  await page.getByLabel('기관', { exact: false }).selectOption({ index: 1 })
  await page.getByLabel('공개하는 까닭').fill('해당 기관의 질의에 회신')
  await page.getByRole('button', { name: '이 쌍의 점수 공개' }).click()
  await expect(page.getByText('점수를 공개했습니다.')).toBeVisible()
  await signOut(page)

  await signIn(page, 'ministryViewer')
  await page.goto(`/rounds/${roundId}`)
  await page.getByRole('button', { name: '전체 증명 확인' }).click()
  await expect(page.getByText('증명서로 계산한 상한').first()).toBeVisible()
  await page.getByRole('button', { name: '확인 기록 남기기' }).click()
  await expect(page.getByRole('button', { name: '전체 증명 확인' })).toHaveCount(0)
  await signOut(page)

  await page.goto(`/verify/${roundId}`)
  await page.getByRole('button', { name: '이 브라우저에서 검증' }).click()
  await expect(page.getByRole('heading', { name: '검증을 통과했습니다' })).toBeVisible()
  await expect(page.getByText('감사 담당이').first()).toContainText('전체 증명서로 확인했습니다')
  await expect(page.getByText('점수를 공개한 1쌍 모두')).toBeVisible()
  await expect(page.getByText('해당 기관의 질의에 회신')).toBeVisible()
  await expectAccessible(page)

  await signIn(page, 'ministryManager')
  await takeBack(page, roundId)
})

test('without scripts the page offers the files and the command', async ({ browser, page }) => {
  test.setTimeout(300_000)
  await page.goto('/verify')
  const address = await page.getByRole('table').getByRole('link').first().getAttribute('href')
  const context = await browser.newContext({ javaScriptEnabled: false })
  const plain = await context.newPage()
  await plain.goto(address!)
  await expect(plain.getByRole('button', { name: '이 브라우저에서 검증' })).toHaveCount(0)
  await expect(plain.getByText('아래 파일을 내려받아 명령으로 확인할 수 있습니다', { exact: false })).toBeVisible()
  await expect(plain.getByRole('link', { name: '입력 자료 내려받기' })).toBeVisible()
  await expect(plain.getByText(/^node verify-match\.mjs/)).toBeVisible()
  await context.close()
})
