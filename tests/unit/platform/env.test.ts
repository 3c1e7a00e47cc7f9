import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const names = [
  'PORTAL_STAGE',
  'PORTAL_URL',
  'PORT',
  'DATABASE_URL',
  'NEXTAUTH_SECRET',
  'SMTP_URL',
  'OIDC_ISSUER',
  'PORTAL_OFFICIAL',
  'SESSION_IDLE_MINUTES',
  'SESSION_HOURS',
  'TRUSTED_PROXY_HOPS',
]

beforeEach(() => {
  vi.resetModules()
  for (const name of names) vi.stubEnv(name, '')
})
// The next file of this worker finds settings and modules as they were.
afterEach(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

const settingsWith = async (settings: Record<string, string>) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value)
  return import('@/platform/env')
}
const secret = 'x'.repeat(32)
const production = { PORTAL_STAGE: 'production', PORTAL_URL: 'https://portal.example', NEXTAUTH_SECRET: secret }

describe('settings', () => {
  test('are all there without any, and blank ones count as absent', async () => {
    const { environment, isProductionStage, portalUrl } = await settingsWith({})
    expect(environment()).toMatchObject({
      PORTAL_STAGE: 'trial',
      PORT: 3000,
      SESSION_IDLE_MINUTES: 30,
      SESSION_HOURS: 12,
      PORTAL_OFFICIAL: false,
      TRUSTED_PROXY_HOPS: 0,
    })
    expect(environment().DATABASE_URL).toBeUndefined()
    expect(isProductionStage()).toBe(false)
    expect(portalUrl()).toBe('http://localhost:3000')
  })

  test.each([
    ['PORT', '70000'],
    ['PORT', 'three'],
    ['DATABASE_URL', 'mysql://localhost/portal'],
    ['PORTAL_STAGE', 'Production'],
    ['PORTAL_URL', 'portal.example'],
    ['NEXTAUTH_SECRET', 'short'],
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_HOURS', '25'],
    ['PORTAL_OFFICIAL', 'yes'],
    ['OIDC_ISSUER', 'not an address'],
    ['TRUSTED_PROXY_HOPS', '-1'],
  ])('%s as %j stop the start, and the message names it', async (name, value) => {
    const { environment } = await settingsWith({ [name]: value })
    expect(environment).toThrow(new RegExp(`설정이 올바르지 않습니다[^]*${name}`))
  })

  test('that are wrong are listed together, without their values', async () => {
    const { environment } = await settingsWith({ PORT: '-1', NEXTAUTH_SECRET: 'hunter2' })
    expect(environment).toThrow(/PORT[^]*NEXTAUTH_SECRET/)
    expect(environment).not.toThrow(/hunter2/)
  })

  test.each(['PORTAL_URL', 'NEXTAUTH_SECRET'])('of production cannot lack %s', async (name) => {
    const { environment } = await settingsWith({ ...production, [name]: '' })
    expect(environment).toThrow(`${name}: 운영(production)에서는 반드시 정해야 합니다`)
  })

  test('of production are enough with an address and a secret', async () => {
    const { environment, isProductionStage, portalUrl } = await settingsWith(production)
    expect(environment().NEXTAUTH_SECRET).toBe(secret)
    expect([isProductionStage(), portalUrl()]).toEqual([true, 'https://portal.example'])
  })
})

describe('production', () => {
  test('takes no demonstration data, and opens no database to say so', async () => {
    await settingsWith(production)
    vi.stubEnv('DATA_DIRECTORY', '/nowhere/that/exists')
    const { loadDemonstration } = await import('../../../prisma/seed/demo/load-demonstration')
    await expect(loadDemonstration()).rejects.toThrow('시연 자료는 운영 환경에 넣을 수 없습니다.')
  })

  test('is told on screen as no trial', async () => {
    await settingsWith(production)
    const { portalStage } = await import('@/modules/accounts/server/portal-stage')
    expect(portalStage()).toMatchObject({ isTrial: false, isOfficial: false, providerName: null })
  })
})
