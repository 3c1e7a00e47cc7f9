import AxeBuilder from '@axe-core/playwright'
import { type Page, expect } from '@playwright/test'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Holds what the page shows now to the rules of accessibility; `about` says in a failure which page it was. */
export async function expectAccessible(page: Page, about = new URL(page.url()).pathname): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1)
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(
    violations.map(({ id, nodes }) => `${about} ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page, about = new URL(page.url()).pathname): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `${about} scrolls sideways`).toBeLessThanOrEqual(0)
}

/** Holds the page to everything at both widths, and keeps pictures of it under this name. */
export async function looksRight(page: Page, name: string): Promise<void> {
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: width === 390 ? 844 : 900 })
    await page.screenshot({ path: `test-results/pages/${name}-${width}.png`, fullPage: true })
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await expectAccessible(page)
}
