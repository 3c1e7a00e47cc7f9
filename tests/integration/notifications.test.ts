import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { readNotices } from '@/modules/accounts/server/read-notices'
import { countUnreadNotices, listNotices } from '@/modules/notifications/server/list-notices'
import { deliverOutbox } from '@/modules/notifications/server/deliver-outbox'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import { queueMail } from '@/modules/notifications/server/queue-mail'
import { sendNotices } from '@/modules/notifications/server/send-notices'
import { database, inTransaction } from '@/platform/db/database'
import { databaseTime } from '@/platform/db/database-clock'
import { actorWith } from '../support/actors'
import { pass, passUntil } from '../support/clock'
import { useDatabase } from '../support/database'
import { type MailServer, bodyOf, headerOf, startMailServer } from '../support/mail-server'
import { invitationTo } from '../support/write-use-cases'

useDatabase()

let server: MailServer

// Settings are read once: the modules of this file, and of the next, start anew.
vi.hoisted(() => vi.resetModules())
beforeAll(async () => {
  server = await startMailServer({ delayMs: 20 })
  vi.stubEnv('SMTP_URL', server.url)
  vi.stubEnv('MAIL_FROM', '상생 자매결연 포털 <no-reply@portal.example>')
})
afterAll(async () => {
  await server.stop()
  vi.unstubAllEnvs()
  vi.resetModules()
})

beforeEach(async () => {
  server.received.length = 0
  server.answerWith(null)
  await (await database()).outboxMail.deleteMany()
})

const queue = (dedupeKey: string, over: object = {}) =>
  inTransaction((transaction) =>
    queueMail(transaction, { dedupeKey, recipient: 'officer@demo.example', subject: '제목', text: '본문', ...over }),
  )
const stored = async (dedupeKey: string) => (await database()).outboxMail.findUniqueOrThrow({ where: { dedupeKey } })

describe('the outbox', () => {
  test('delivers a mail once, with Korean subject, sender and text intact, and then forgets what it said', async () => {
    const subject = '[상생 자매결연 포털] 계정을 만들어 주세요 — 전라남도 장성군 담당자님께 드리는 긴 제목입니다 🌾'
    const text =
      '장지역 님, 안녕하십니까.\n.\n점으로 시작하는 줄\n.숨은 줄\nhttps://portal.example/invitations/accept?token=abc'
    await queue('one', { subject, text })
    const before = await databaseTime()
    expect(await deliverOutbox()).toBe(1)
    await pass({ hours: 1 })
    expect(await deliverOutbox()).toBe(0)
    expect(server.received).toHaveLength(1)
    const [message] = server.received as [string]
    expect(headerOf(message, 'Subject')).toBe(subject)
    expect(headerOf(message, 'From')).toContain('상생 자매결연 포털')
    expect(headerOf(message, 'To')).toBe('officer@demo.example')
    expect(bodyOf(message).replaceAll('\r\n', '\n').trimEnd()).toBe(text)
    const { sentAt, ...mail } = await stored('one')
    expect(mail).toMatchObject({ status: 'sent', text: '', lastError: null, attempts: 1 })
    expect(sentAt!.getTime() - before.getTime()).toBeGreaterThanOrEqual(0)
    expect(sentAt!.getTime() - before.getTime()).toBeLessThan(60_000)
  })

  test('gives a repeated mail the same message id, so that a mail program sees one', async () => {
    await queue('repeated')
    await deliverOutbox()
    await (
      await database()
    ).outboxMail.update({
      where: { dedupeKey: 'repeated' },
      data: { status: 'waiting', nextAttemptAt: await databaseTime() },
    })
    await deliverOutbox()
    expect(server.received).toHaveLength(2)
    expect(headerOf(server.received[0]!, 'Message-ID')).toBe(headerOf(server.received[1]!, 'Message-ID'))
    expect(headerOf(server.received[0]!, 'Message-ID')).toMatch(/^<[0-9a-f-]{36}@portal>$/)
  })

  test('queues one mail for one key however often it is asked', async () => {
    await Promise.all(Array.from({ length: 5 }, () => queue('same')))
    expect(await (await database()).outboxMail.count()).toBe(1)
  })

  test('tries again after a temporary failure, later each time, and then delivers', async () => {
    await queue('later')
    server.answerWith(451)
    const waits: number[] = []
    for (let attempt = 1; attempt <= 3; attempt++) {
      const now = await databaseTime()
      expect(await deliverOutbox()).toBe(0)
      const { status, nextAttemptAt, attempts, lastError } = await stored('later')
      expect({ status, attempts }).toEqual({ status: 'waiting', attempts: attempt })
      expect(lastError).toContain('451')
      waits.push(nextAttemptAt.getTime() - now.getTime())
      await passUntil(new Date(nextAttemptAt.getTime() - 10_000))
      expect(await deliverOutbox()).toBe(0)
      await passUntil(nextAttemptAt)
    }
    expect(waits).toEqual([...waits].sort((left, right) => left - right))
    expect(new Set(waits).size).toBe(3)
    server.answerWith(null)
    expect(await deliverOutbox()).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  test('gives a mail up after eight refusals, keeps what it said and says so', async () => {
    await queue('refused')
    server.answerWith(550)
    for (let attempt = 1; attempt <= 8; attempt++) {
      await deliverOutbox()
      await pass({ hours: 2 })
    }
    expect(await stored('refused')).toMatchObject({ status: 'failed', attempts: 8, text: '본문' })
    server.answerWith(null)
    await pass({ hours: 100 })
    expect(await deliverOutbox()).toBe(0)
    expect(await outboxSummary()).toEqual({ canSend: true, waiting: 0, failed: 1 })
  })

  test('goes on with the others when one address is refused', async () => {
    await queue('bad', { recipient: 'not an address' })
    await queue('good')
    expect(await deliverOutbox()).toBe(1)
    expect((await stored('bad')).status).toBe('waiting')
    expect((await stored('good')).status).toBe('sent')
  })

  test('sends each mail once when three deliver at the same time', async () => {
    for (let mail = 0; mail < 12; mail++) await queue(`parallel-${mail}`, { subject: `제목 ${mail}` })
    const sent = await Promise.all([deliverOutbox(), deliverOutbox(), deliverOutbox()])
    expect(sent.reduce((sum, count) => sum + count)).toBe(12)
    expect(server.received.map((message) => headerOf(message, 'Subject')).sort()).toEqual(
      Array.from({ length: 12 }, (_, mail) => `제목 ${mail}`).sort(),
    )
  })

  test('lets a mail of a sender that crashed go out again after its claim has passed', async () => {
    await queue('claimed')
    const client = await database()
    await client.outboxMail.update({
      where: { dedupeKey: 'claimed' },
      data: { attempts: 1, nextAttemptAt: new Date((await databaseTime()).getTime() + 60_000) },
    })
    await pass({ seconds: 50 })
    expect(await deliverOutbox()).toBe(0)
    await pass({ seconds: 10 })
    expect(await deliverOutbox()).toBe(1)
  })

  test('writes no header of its own from a recipient or subject with line breaks', async () => {
    await queue('injected', { subject: '제목\r\nBcc: all@demo.example' })
    await deliverOutbox()
    expect(server.received[0]!.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/im)
  })

  test('keeps no mail of a change that was rolled back', async () => {
    const failing = inTransaction(async (transaction) => {
      await queueMail(transaction, {
        dedupeKey: 'rolled back',
        recipient: 'officer@demo.example',
        subject: '제목',
        text: '본문',
      })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    expect(await deliverOutbox()).toBe(0)
  })

  test('does not hand the link of an invitation to its sender while mail can leave', async () => {
    const invitation = invitationTo('regionOfficer')
    expect(await invitePerson(await actorWith('systemAdministrator'), invitation)).toEqual({
      ok: true,
      value: { email: invitation.email, linkToHandOver: null },
    })
    await deliverOutbox()
    expect(bodyOf(server.received[0]!)).toContain('/invitations/accept?token=')
  })
})

describe('without a mail server', () => {
  test('mail waits, is counted, and leaves once there is one', async () => {
    await queue('waiting')
    vi.stubEnv('SMTP_URL', '')
    vi.resetModules()
    const quiet = await import('@/modules/notifications/server/deliver-outbox')
    const summary = await import('@/modules/notifications/server/outbox-summary')
    expect(await quiet.deliverOutbox()).toBe(0)
    expect(await summary.outboxSummary()).toEqual({ canSend: false, waiting: 1, failed: 0 })
    expect(await stored('waiting')).toMatchObject({ status: 'waiting', attempts: 0 })
    vi.unstubAllEnvs()
    expect(await deliverOutbox()).toBe(1)
  })
})

describe('the inbox', () => {
  test('holds one notice for each recipient however often named, newest first, until they read it', async () => {
    const [officer, other] = [await actorWith('regionOfficer'), await actorWith('provinceOfficer')]
    await inTransaction((transaction) =>
      sendNotices(transaction, [officer.personId, officer.personId, other.personId], { title: '첫째', body: '내용' }),
    )
    await inTransaction((transaction) =>
      sendNotices(transaction, [officer.personId], { title: '둘째', body: '내용', link: '/work' }),
    )
    const { items, totalCount } = await listNotices(officer.personId, { page: 1, perPage: 10 })
    expect(items.map(({ title, link, isRead }) => [title, link, isRead])).toEqual([
      ['둘째', '/work', false],
      ['첫째', null, false],
    ])
    expect(totalCount).toBe(2)
    expect(await readNotices(officer)).toEqual({ ok: true, value: 2 })
    expect(await countUnreadNotices(officer.personId)).toBe(0)
    expect(await countUnreadNotices(other.personId)).toBe(1)
  })
})
