import { type Page, expect, test } from '@playwright/test'
import { signIn, signOut } from './support/people'
import { looksRight } from './support/rules'

async function openSampleRound(page: Page) {
  await page.goto('/rounds')
  await page.getByRole('link', { name: /\(시연용\)$/ }).click()
  await page.waitForURL('**/rounds/*')
}

const solved = (page: Page) =>
  expect(page.getByRole('link', { name: '지표', exact: true })).toBeVisible({ timeout: 60_000 })

async function confirmRun(page: Page) {
  await solved(page)
  await page.getByRole('link', { name: '확정 미리보기' }).click()
  await page.getByRole('button', { name: /건 확정/ }).click()
  await page.waitForURL(/\/rounds\/.+confirmed/)
}

const chipCount = async (page: Page, state: string) =>
  Number(
    (
      await page
        .getByRole('navigation', { name: '상태' })
        .getByRole('link', { name: new RegExp(`^${state}`) })
        .innerText()
    ).replace(/\D/g, ''),
  )

test('both sides answer a match: one no, one yes; only the declined place is matched again', async ({ page }) => {
  test.setTimeout(240_000)
  await signIn(page, 'ministryManager')
  await openSampleRound(page)
  await page.getByLabel('실행 이름').fill('수락을 받을 매칭')
  await page.getByRole('button', { name: '매칭 실행' }).click()
  await page.waitForURL('**/matching/*')
  await confirmRun(page)
  await page.getByRole('link', { name: '수락 현황' }).click()
  await page.getByRole('button', { name: '수락 받기 시작' }).click()
  await expect(page.getByText('기한을 정하고 담당자에게 알렸습니다.')).toBeVisible()
  const board = page.url()
  const all = await chipCount(page, '모두')
  expect(await chipCount(page, '무응답')).toBe(all)
  await looksRight(page, 'consent-board-silent')
  await signOut(page)

  // The county declines one with a reason, and accepts another.
  await signIn(page, 'regionOfficer')
  await page.getByRole('link', { name: '수락하기' }).click()
  await page.waitForURL('**/consents')
  const ties = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
  const partnerName = await ties.first().getByRole('heading', { level: 2 }).innerText()
  await expect(ties.first().getByText('이 상대와 맺어진 이유')).toBeVisible()
  await looksRight(page, 'consent-own')
  await ties
    .first()
    .getByRole('button', { name: /: 거절$/ })
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '거절', exact: true }).click()
  await expect(dialog.getByText('상대가 읽을 사유를 적어 주세요.').first()).toBeVisible()
  await dialog.getByLabel('거절하는 사유').fill('같은 시기에 다른 기관과 협약을 준비하고 있습니다.')
  await dialog.getByRole('button', { name: '거절', exact: true }).click()
  await expect(page.getByText('사유: 같은 시기에 다른 기관과 협약을 준비하고 있습니다.')).toBeVisible()

  // A yes is one click, and so is taking it back.
  const accept = page.getByRole('button', { name: /: 수락$/ })
  const waiting = await accept.count()
  expect(waiting).toBeGreaterThan(0)
  await accept.first().click()
  await expect(accept).toHaveCount(waiting - 1)
  await page
    .getByRole('button', { name: /답 되돌리기$/ })
    .last()
    .click()
  await expect(accept).toHaveCount(waiting)
  await accept.first().click()
  await expect(accept).toHaveCount(waiting - 1)
  await signOut(page)

  await signIn(page, 'ministryManager')
  await page.goto(board)
  expect(await chipCount(page, '거절')).toBe(1)
  expect(await chipCount(page, '한쪽만 수락')).toBe(1)
  await looksRight(page, 'consent-board-answered')
  await page.getByLabel(/거절된 자리 1건/).check()
  await page.getByRole('button', { name: '다시 매칭' }).click()
  await page.waitForURL('**/matching/*')
  await confirmRun(page)
  await page.getByRole('link', { name: '수락 현황' }).click()
  // The declined tie has ended, everything else stands, and the place is taken by another.
  await expect(page.getByText('이 회차와 그 재매칭에서 맺은 결연을 함께 보여 줍니다.')).toBeVisible()
  expect(await chipCount(page, '거절')).toBe(0)
  expect(await chipCount(page, '모두')).toBe(all)
  await page.goto(`${page.url()}?q=${encodeURIComponent('장성')}`)
  await expect(page.getByRole('link', { name: partnerName, exact: true })).toHaveCount(0)
})

test('a county proposes back: later with a day, then another body says yes and the tie is planned', async ({
  page,
}) => {
  await signIn(page, 'regionOfficer')
  await page.goto('/partners?q=국토교통부')
  await page.getByRole('link', { name: '국토교통부', exact: true }).first().click()
  await page.getByRole('link', { name: '결연 제안하기' }).click()
  await page.waitForURL(/counter-proposals/)
  await expect(page.getByLabel('제안할 기관')).not.toHaveValue('')
  await page.getByLabel('왜 이 기관인지').fill('고향사랑기부 목표액을 부서별로 나눠 주세요.')
  await page.getByRole('button', { name: '제안 보내기' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '고향사랑' })).toBeVisible()
  await page.getByLabel('왜 이 기관인지').fill('역세권 사업과 국도 확장을 함께 논의하고 싶습니다.')
  await page.getByRole('button', { name: '제안 보내기' }).click()
  const sent = page.getByRole('listitem').filter({ hasText: '역세권 사업과 국도 확장' })
  const refused = page.getByText('이미 결연이 있는 기관입니다.')
  await expect(sent.or(refused)).toBeVisible()
  await looksRight(page, 'consent-counter-proposals')
  expect(await refused.count()).toBe(0)
  await signOut(page)

  await signIn(page, 'institutionOfficer')
  await page.getByRole('link', { name: '제안 보기' }).click()
  await page.getByText('전라남도 장성군에 답하기').click()
  await page.getByLabel('나중에').check()
  await page.getByLabel('사유·할 수 있는 일').fill('내년 업무계획이 정해진 뒤에 이야기하겠습니다.')
  await page.getByRole('button', { name: '답 보내기' }).click()
  await expect(page.getByText('언제 다시 이야기할지 적어 주세요.').first()).toBeVisible()
  await page.getByLabel('다시 이야기할 날').fill('2027-03-02')
  await page.getByRole('button', { name: '답 보내기' }).click()
  await expect(page.getByText('2027. 3. 2.에 다시 이야기합니다.')).toBeVisible()
  await signOut(page)

  // Asked again, with less to do: this time a part of it is accepted.
  await signIn(page, 'regionOfficer')
  await page.goto('/counter-proposals')
  await page.getByLabel('제안할 기관').selectOption({ label: '국토교통부' })
  await page.getByLabel('왜 이 기관인지').fill('특산품 장터 한 번이라도 함께 열고 싶습니다.')
  await page.getByRole('button', { name: '제안 보내기' }).click()
  await expect(page.getByText('특산품 장터 한 번이라도')).toBeVisible()
  await signOut(page)
  await signIn(page, 'institutionOfficer')
  await page.goto('/counter-proposals')
  await page.getByText('전라남도 장성군에 답하기').click()
  await page.getByLabel('일부 수락').check()
  await page.getByLabel('사유·할 수 있는 일').fill('추석 전 장터 한 번은 함께 열 수 있습니다.')
  await page.getByRole('button', { name: '답 보내기' }).click()
  await page.getByRole('link', { name: '체결 예정인 결연 보기' }).click()
  await page.waitForURL('**/agreements/*')
  await expect(page.getByText('체결 예정').first()).toBeVisible()
})
