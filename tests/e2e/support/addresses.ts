import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Role } from '@/modules/accounts/domain/role'

const app = path.resolve(import.meta.dirname, '../../../src/app')

/** Every page of the portal as `src/app` has it: `/regions/[code]/edit`, with the group it stands in. */
export const pages = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('page.tsx'))
  .map((file) => path.dirname(file).split(path.sep))
  .map((parts) => ({
    group: parts[0]!,
    address: `/${parts.filter((part) => !part.startsWith('(')).join('/')}`,
  }))

export const firstHref = async (page: Page, address: string, pattern: RegExp) => {
  await page.goto(address)
  const hrefs = await page
    .locator('main a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  return hrefs.find((href) => pattern.test(href))!
}

/** Addresses of one page that shows different things, or of pages whose address has a part that must be found. */
export const examples: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?view=table'],
  '/search': ['/search?q=ㅈㅅ'],
  '/regions': ['/regions', '/regions?q=없는곳'],
  '/regions/[code]': ['/regions/44180'],
  '/regions/[code]/edit': ['/regions/44180/edit'],
  '/catalogue': ['/catalogue', '/catalogue?q=없는것'],
  '/partners': ['/partners', '/partners?kind=company'],
  '/invitations/accept': ['/invitations/accept?token=none'],
  '/password-reset/[token]': ['/password-reset/none'],
}

/** Who looks at a page of the signed-in part, where it is not the ministry. */
export const lookers: Readonly<Partial<Record<string, Role>>> = {
  '/survey': 'institutionOfficer',
  '/consents': 'institutionOfficer',
  '/counter-proposals': 'institutionOfficer',
  '/inquiries': 'institutionOfficer',
}

/** Pages that a journey reaches on its way and holds to the same rules. */
export const onTheWay: Readonly<Record<string, string>> = {
  '/partners/[id]': 'every-page',
  '/agreements/[id]': 'every-page',
  '/partners/[id]/edit': 'every-page',
  '/rounds/[id]': 'every-page',
  '/rounds/[id]/edit': 'every-page',
  '/rounds/[id]/extend': 'every-page',
  '/rounds/[id]/answers': 'every-page',
  '/rounds/[id]/answers/remind': 'every-page',
  '/rounds/[id]/late': 'every-page',
  '/matching/[runId]': 'every-page',
  '/matching/[runId]/confirm': 'every-page',
  '/survey/[roundId]/partners/[partnerId]': 'every-page',
  '/survey/[roundId]/regions/[code]': 'every-page',
  '/accounts/[personId]': 'every-page',
  '/inquiries/new': 'every-page',
  '/imports/[id]': 'import-a-sheet',
  '/regions/[code]/offers': 'catalogue',
  '/regions/[code]/offers/[offerId]': 'catalogue',
  '/regions/[code]/offers/inquiries': 'catalogue',
  '/regions/[code]/offers/new': 'catalogue',
  '/matching/[runId]/settings': 'work-on-a-match',
  '/rounds/[id]/rematch': 'work-on-a-match',
  '/matching/[runId]/compare': 'measure-and-compare',
  '/matching/[runId]/measures': 'measure-and-compare',
  '/matching/[runId]/clashes': 'measure-and-compare',
  '/rounds/[id]/consents': 'yes-and-no',
  '/verify/[roundId]': 'publish-and-verify',
  '/rounds/[id]/open': 'run-a-survey',
  '/registrations/[id]': 'apply-and-complain',
  '/complaint-desk/[id]': 'apply-and-complain',
  '/complaints/[code]': 'apply-and-complain',
}
