import { isResetLinkOpen } from '@/modules/accounts/server/is-reset-link-open'
import { restorePerson } from '@/modules/accounts/server/restore-person'
import { beforeEach, describe, expect, test } from 'vitest'
import { acceptInvitation } from '@/modules/accounts/server/accept-invitation'
import { endMembership } from '@/modules/accounts/server/end-membership'
import { extendSession } from '@/modules/accounts/server/extend-session'
import { findInvitation } from '@/modules/accounts/server/find-invitation'
import { findSession } from '@/modules/accounts/server/find-session'
import { grantMembership } from '@/modules/accounts/server/grant-membership'
import { invitePerson } from '@/modules/accounts/server/invite-person'
import { requestPasswordReset } from '@/modules/accounts/server/request-password-reset'
import { resetPassword } from '@/modules/accounts/server/reset-password'
import { revokeInvitation } from '@/modules/accounts/server/revoke-invitation'
import { tokenHash } from '@/modules/accounts/server/secrets'
import { signIn } from '@/modules/accounts/server/sign-in'
import { suspendPerson } from '@/modules/accounts/server/suspend-person'
import { database } from '@/platform/db/database'
import { databaseTime, resetClock } from '@/platform/db/database-clock'
import { storedDay } from '@/shared/korean-date'
import { actorWith, visitor } from '../support/actors'
import { pass, passUntil } from '../support/clock'
import { useDatabase } from '../support/database'
import { type Duty, aPerson, aSessionOf, rightPassword } from '../support/people'
import { invitationTo } from '../support/write-use-cases'

useDatabase()

const minutes = (count: number) => count * 60_000
const inMinutes = async (count: number) => new Date((await databaseTime()).getTime() + minutes(count))

/** An address of its own for each test, so that the limit of one address does not reach another test. */
let place: { ipAddress: string; userAgent: string }
let places = 0
beforeEach(() => {
  place = { ipAddress: `198.51.100.${++places}`, userAgent: 'test' }
})

const enter = (email: string, password = rightPassword) => signIn({ email, password, next: undefined }, place)
const failed = { ok: false, refusal: 'sign-in-failed' } as const
const officer: Duty = { role: 'regionOfficer', regionCode: '46880' }

const eventsAbout = async (personId: string) => {
  const client = await database()
  return (await client.auditEvent.findMany({ where: { subjectId: personId }, orderBy: { sequence: 'asc' } })).map(
    ({ action }) => action,
  )
}

describe('signing in', () => {
  test('gives one answer to a wrong, an unknown, a locked, a suspended and a passwordless account', async () => {
    const client = await database()
    const [right, locked, suspended, passwordless] = [
      await aPerson(),
      await aPerson(),
      await aPerson(),
      await aPerson(),
    ]
    await client.person.update({
      where: { id: locked.id },
      data: { lockedUntil: await inMinutes(5), failedSignIns: 5 },
    })
    await client.person.update({ where: { id: suspended.id }, data: { suspendedAt: await databaseTime() } })
    await client.person.update({ where: { id: passwordless.id }, data: { passwordHash: null } })
    expect(await enter(right.email, 'not-the-password')).toEqual(failed)
    expect(await enter('nobody@demo.example')).toEqual(failed)
    for (const { email } of [locked, suspended, passwordless]) expect(await enter(email)).toEqual(failed)
    expect(await enter(right.email)).toMatchObject({ ok: true })
    expect(await eventsAbout(right.id)).toEqual(['account.signInFailed', 'account.signedIn'])
  })

  test('locks after five wrong tries, also for the right password, for five minutes', async () => {
    const { id, email } = await aPerson()
    for (let attempt = 1; attempt <= 5; attempt++) await enter(email, 'wrong-password')
    expect(await eventsAbout(id)).toEqual([...Array<string>(4).fill('account.signInFailed'), 'account.locked'])
    await pass({ minutes: 4, seconds: 30 })
    expect(await enter(email)).toEqual(failed)
    await pass({ seconds: 30 })
    expect(await enter(email)).toMatchObject({ ok: true })
  })

  test('forgives four wrong tries after the right password', async () => {
    const { email } = await aPerson()
    for (let round = 1; round <= 2; round++) {
      for (let attempt = 1; attempt <= 4; attempt++) await enter(email, 'wrong-password')
      expect(await enter(email)).toMatchObject({ ok: true })
    }
  })

  test('a try during a lock does not prolong it', async () => {
    const { id, email } = await aPerson()
    for (let attempt = 1; attempt <= 5; attempt++) await enter(email, 'wrong-password')
    const client = await database()
    const { lockedUntil } = await client.person.findUniqueOrThrow({ where: { id } })
    await pass({ minutes: 4 })
    await enter(email, 'wrong-password')
    expect(await client.person.findUniqueOrThrow({ where: { id } })).toMatchObject({ lockedUntil })
    expect(lockedUntil).not.toBeNull()
  })

  test('looks at no more than five of twenty guesses made at once', async () => {
    const { id, email } = await aPerson()
    const before = await inMinutes(5)
    const guesses = await Promise.all(Array.from({ length: 20 }, (_, guess) => enter(email, `guess-number-${guess}`)))
    expect(guesses.every(({ ok }) => !ok)).toBe(true)
    const client = await database()
    // Each look takes one of five tries beforehand; the rest are checked against a decoy.
    const { failedSignIns, lockedUntil } = await client.person.findUniqueOrThrow({ where: { id } })
    expect(failedSignIns).toBe(5)
    expect(lockedUntil!.getTime()).toBeGreaterThanOrEqual(before.getTime())
    expect(lockedUntil!.getTime()).toBeLessThanOrEqual((await inMinutes(5)).getTime())
    expect(await enter(email)).toEqual(failed)
    expect((await eventsAbout(id)).filter((action) => action === 'account.locked')).toHaveLength(1)
  })

  test('refuses an address after thirty failures, whatever the account, until five minutes have passed', async () => {
    const client = await database()
    const occurredAt = await databaseTime()
    await client.signInFailure.createMany({
      data: Array.from({ length: 30 }, () => ({ ipAddress: place.ipAddress, occurredAt })),
    })
    const { email } = await aPerson()
    expect(await enter(email)).toEqual({ ok: false, refusal: 'too-many-attempts' })
    expect(
      await signIn(
        { email, password: rightPassword, next: undefined },
        { ipAddress: '198.51.100.250', userAgent: null },
      ),
    ).toMatchObject({ ok: true })
    await pass({ minutes: 5 })
    expect(await enter(email)).toMatchObject({ ok: true })
  })

  test('replaces a hash made with weaker parameters', async () => {
    const client = await database()
    const { id, email } = await aPerson()
    const { hash } = await import('@node-rs/argon2')
    await client.person.update({
      where: { id },
      data: { passwordHash: await hash(rightPassword, { memoryCost: 8_192, timeCost: 1, parallelism: 1 }) },
    })
    expect(await enter(email)).toMatchObject({ ok: true })
    expect((await client.person.findUniqueOrThrow({ where: { id } })).passwordHash).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    )
    expect(await enter(email)).toMatchObject({ ok: true })
  })

  test('starts a session of which only a hash is stored', async () => {
    const { email } = await aPerson()
    const started = await enter(email)
    if (!started.ok) throw new Error(started.refusal)
    const client = await database()
    const { token } = started.value
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(await client.session.count({ where: { tokenHash: token } })).toBe(0)
    expect(await client.session.count({ where: { tokenHash: tokenHash(token) } })).toBe(1)
  })
})

describe('a session', () => {
  test('is found while it is used, and ends after thirty idle minutes', async () => {
    const { token } = await aSessionOf((await aPerson()).id)
    for (let look = 1; look <= 2; look++) {
      await pass({ minutes: 29 })
      expect(await findSession(token)).not.toBeNull()
    }
    await pass({ minutes: 30 })
    expect(await findSession(token)).toBeNull()
  })

  test('ends after twelve hours however busy', async () => {
    const { token } = await aSessionOf((await aPerson()).id)
    const client = await database()
    const { createdAt } = await client.session.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } })
    for (let minute = 20; minute < 720; minute += 20) {
      await pass({ minutes: 20 })
      expect(await findSession(token)).not.toBeNull()
    }
    await pass({ minutes: 19 })
    expect((await findSession(token))!.expiresAt).toEqual(new Date(createdAt.getTime() + minutes(720)))
    await pass({ minutes: 1 })
    expect(await findSession(token)).toBeNull()
  })

  test("is nobody's without its exact token", async () => {
    const { token } = await aSessionOf((await aPerson()).id)
    for (const wrong of ['', tokenHash(token), `${token}x`, token.slice(1)]) expect(await findSession(wrong)).toBeNull()
  })

  test('is gone on the very next look when the person is suspended, and does not come back with them', async () => {
    const { id } = await aPerson()
    const { token } = await aSessionOf(id)
    const manager = await actorWith('ministryManager')
    expect(await findSession(token)).not.toBeNull()
    expect(await suspendPerson(manager, { personId: id, version: 1, reason: '퇴직' })).toMatchObject({ ok: true })
    expect(await findSession(token)).toBeNull()
    expect(await restorePerson(manager, { personId: id, version: 2, reason: '복직' })).toMatchObject({ ok: true })
    expect(await findSession(token)).toBeNull()
  })

  test('has the duties in force that day, each with its place', async () => {
    const { id } = await aPerson({
      duties: [
        officer,
        { role: 'provinceOfficer', provinceCode: '46', validFrom: '2026-11-22', validTo: '2026-11-22' },
        { role: 'ministryViewer', validFrom: '2026-11-23' },
        { role: 'ministryManager', validFrom: '2025-01-01', validTo: '2026-11-21' },
      ],
    })
    // 15:30 the day before in UTC is half past midnight in Korea.
    await passUntil(new Date('2026-11-21T15:30:00Z'))
    const { token } = await aSessionOf(id)
    const session = await findSession(token)
    await resetClock()
    expect(session!.memberships.map(({ role, scopeName }) => [role, scopeName])).toEqual([
      ['regionOfficer', '전라남도 장성군'],
      ['provinceOfficer', '전라남도'],
    ])
  })

  test('loses an ended duty on the very next look and keeps the others', async () => {
    const { id, memberships } = await aPerson({ duties: [officer, { role: 'provinceOfficer', provinceCode: '46' }] })
    const { token } = await aSessionOf(id)
    const ending = {
      membershipId: memberships.find(({ role }) => role === 'regionOfficer')!.id,
      version: 1,
      reason: '인사이동',
    }
    const administrator = await actorWith('systemAdministrator')
    expect(await endMembership(administrator, ending)).toMatchObject({ ok: true })
    expect((await findSession(token))!.memberships.map(({ role }) => role)).toEqual(['provinceOfficer'])
    expect(await endMembership(administrator, ending)).toEqual({ ok: false, refusal: 'already-ended' })
  })

  test('is prolonged on request but never past its last hour, and not once revoked', async () => {
    const client = await database()
    const actor = await actorWith('regionOfficer')
    const soon = await inMinutes(10)
    await client.session.update({ where: { id: actor.sessionId }, data: { expiresAt: soon } })
    expect(await extendSession(actor)).toEqual({ ok: true, value: soon.toISOString() })
    await client.session.update({ where: { id: actor.sessionId }, data: { revokedAt: await databaseTime() } })
    expect(await extendSession(actor)).toEqual({ ok: false, refusal: 'not-allowed' })
  })
})

describe('an invitation', () => {
  const invite = async (role: 'regionOfficer' | 'ministryManager' = 'regionOfficer') => {
    const invited = await invitePerson(await actorWith('systemAdministrator'), invitationTo(role))
    if (!invited.ok) throw new Error(invited.refusal)
    return { email: invited.value.email, token: new URL(invited.value.linkToHandOver!).searchParams.get('token')! }
  }
  const accept = (token: string, password = 'pado-sori-2026') =>
    acceptInvitation(visitor, { token, name: '초대받은이', password, passwordAgain: password })
  const linkInvalid = { ok: false, refusal: 'link-invalid' } as const

  test('waits in the outbox with the only copy of its link', async () => {
    const { email, token } = await invite()
    const client = await database()
    const [mail] = await client.outboxMail.findMany({ where: { recipient: email } })
    expect(mail).toMatchObject({ status: 'waiting', subject: '[상생 자매결연 포털] 계정을 만들어 주세요' })
    expect(mail!.text).toContain(`http://localhost:3000/invitations/accept?token=${token}`)
    expect(mail!.text).toContain('전라남도 장성군 · 시군구 담당')
    expect(await client.invitation.count({ where: { tokenHash: token } })).toBe(0)
  })

  test('makes one account with the duty it was for, and then the link is spent', async () => {
    const { email, token } = await invite()
    expect(await findInvitation(token)).toMatchObject({ email, role: 'regionOfficer', scopeName: '전라남도 장성군' })
    expect(await accept(token)).toMatchObject({ ok: true })
    expect(await enter(email, 'pado-sori-2026')).toMatchObject({ ok: true })
    const client = await database()
    const { memberships } = await client.person.findUniqueOrThrow({ where: { email }, include: { memberships: true } })
    expect(memberships).toMatchObject([{ role: 'regionOfficer', regionCode: '46880', endedAt: null }])
    expect(await accept(token)).toEqual(linkInvalid)
  })

  test('makes one account when its link is pressed ten times at once', async () => {
    const { email, token } = await invite()
    const answers = await Promise.all(Array.from({ length: 10 }, () => accept(token)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      answers.filter(({ ok }) => !ok).every((answer) => JSON.stringify(answer) === JSON.stringify(linkInvalid)),
    ).toBe(true)
    const client = await database()
    expect(await client.person.count({ where: { email } })).toBe(1)
  })

  test('makes one account when two invitations of one address are taken up at once', async () => {
    const client = await database()
    for (let round = 0; round < 5; round++) {
      const [first, second] = [await invite(), await invite()]
      await client.invitation.updateMany({ where: { email: second.email }, data: { email: first.email } })
      const answers = await Promise.all([accept(first.token), accept(second.token)])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(answers.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'email-in-use' })
    }
  })

  test('is void when it is past its time, withdrawn or followed by another', async () => {
    const client = await database()
    const [late, withdrawn, first] = [await invite(), await invite(), await invite()]
    await client.invitation.updateMany({ where: { email: late.email }, data: { expiresAt: await databaseTime() } })
    const { id } = await client.invitation.findFirstOrThrow({ where: { email: withdrawn.email } })
    await revokeInvitation(await actorWith('systemAdministrator'), { invitationId: id })
    await invitePerson(await actorWith('systemAdministrator'), { ...invitationTo('regionOfficer'), email: first.email })
    for (const { token, email } of [late, withdrawn, first]) {
      expect(await findInvitation(token)).toBeNull()
      expect(await accept(token)).toEqual(linkInvalid)
      expect(await client.person.count({ where: { email } })).toBe(0)
    }
  })

  test('is good for seventy-two hours', async () => {
    const { email } = await invite()
    const client = await database()
    const { createdAt, expiresAt } = await client.invitation.findFirstOrThrow({ where: { email } })
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / minutes(60))).toBe(72)
  })

  test('stays open after a weak password; for the ministry nine characters are weak', async () => {
    const { token } = await invite('ministryManager')
    for (const weak of ['short', 'password123', '행정안전부2026', 'pado-sori'])
      expect(await accept(token, weak)).toEqual({ ok: false, refusal: 'password-weak' })
    expect(await accept(token, 'pado-sori-2026')).toMatchObject({ ok: true })
  })

  test('is refused to someone who has an account, to the wrong scope and to bodies that do not exist', async () => {
    const administrator = await actorWith('systemAdministrator')
    const { email } = await aPerson()
    const wanted = invitationTo('regionOfficer')
    expect(await invitePerson(administrator, { ...wanted, email })).toEqual({ ok: false, refusal: 'email-in-use' })
    expect(await invitePerson(administrator, { ...wanted, provinceCode: '46' })).toEqual({
      ok: false,
      refusal: 'scope-mismatch',
    })
    expect(await invitePerson(administrator, { ...wanted, regionCode: '99999' })).toEqual({
      ok: false,
      refusal: 'unknown-scope',
    })
  })
})

describe('a password reset', () => {
  const request = async (email: string) => {
    const answer = await requestPasswordReset(visitor, { email })
    const client = await database()
    const mails = await client.outboxMail.findMany({
      where: { recipient: email, dedupeKey: { startsWith: 'password-reset:' } },
      orderBy: { id: 'asc' },
    })
    return { answer, mails, token: mails.at(-1)?.text.match(/password-reset\/(\S+)/)?.[1] ?? '' }
  }
  const reset = (token: string, password = 'badaram-2026-gil') =>
    resetPassword(visitor, { token, password, passwordAgain: password })

  test('answers the same whether the account exists, is suspended or not', async () => {
    const client = await database()
    const [known, suspended] = [await aPerson(), await aPerson()]
    await client.person.update({ where: { id: suspended.id }, data: { suspendedAt: await databaseTime() } })
    const [first, second, third] = [
      await request(known.email),
      await request(suspended.email),
      await request('nobody@demo.example'),
    ]
    expect(second.answer).toEqual(first.answer)
    expect(third.answer).toEqual(first.answer)
    expect([first, second, third].map(({ mails }) => mails.length)).toEqual([1, 0, 0])
  })

  test('changes the password, lifts a lock, ends every session and voids every other link', async () => {
    const client = await database()
    const { id, email } = await aPerson()
    await client.person.update({
      where: { id },
      data: { failedSignIns: 5, lockedUntil: await inMinutes(5) },
    })
    const sessions = [await aSessionOf(id), await aSessionOf(id)]
    const [earlier, { token }] = [await request(email), await request(email)]
    expect(await isResetLinkOpen(token)).toBe(true)
    expect(await reset(token)).toMatchObject({ ok: true })
    for (const session of sessions) expect(await findSession(session.token)).toBeNull()
    expect(await enter(email)).toEqual(failed)
    expect(await enter(email, 'badaram-2026-gil')).toMatchObject({ ok: true })
    for (const spent of [token, earlier.token])
      expect(await reset(spent, 'another-password-7')).toEqual({ ok: false, refusal: 'link-invalid' })
  })

  test('works once when pressed ten times at once', async () => {
    const { email } = await aPerson()
    const { token } = await request(email)
    const answers = await Promise.all(Array.from({ length: 10 }, () => reset(token)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('refuses a link after thirty minutes, of a suspended person, or with a weak password', async () => {
    const client = await database()
    const [late, suspended, weak] = [
      await aPerson(),
      await aPerson(),
      await aPerson({ duties: [{ role: 'ministryViewer' }] }),
    ]
    const tokens = {
      late: (await request(late.email)).token,
      suspended: (await request(suspended.email)).token,
      weak: (await request(weak.email)).token,
    }
    const { createdAt, expiresAt } = await client.passwordReset.findFirstOrThrow({ where: { personId: late.id } })
    expect(Math.round((expiresAt.getTime() - createdAt.getTime()) / minutes(1))).toBe(30)
    await client.passwordReset.updateMany({ where: { personId: late.id }, data: { expiresAt: await databaseTime() } })
    await client.person.update({ where: { id: suspended.id }, data: { suspendedAt: await databaseTime() } })
    expect(await reset(tokens.late)).toEqual({ ok: false, refusal: 'link-invalid' })
    expect(await reset(tokens.suspended)).toEqual({ ok: false, refusal: 'link-invalid' })
    expect(await reset(tokens.weak, 'badaramgil')).toEqual({ ok: false, refusal: 'password-weak' })
    expect(await reset(tokens.weak)).toMatchObject({ ok: true })
  })

  test('mails at most three links at a time to one person', async () => {
    const { email } = await aPerson()
    for (let time = 1; time <= 4; time++) await request(email)
    expect((await request(email)).mails).toHaveLength(3)
  })
})

describe('administration of accounts', () => {
  test('tells the second of two administrators that the first was faster', async () => {
    const { id, memberships } = await aPerson({ duties: [officer] })
    const manager = await actorWith('ministryManager')
    expect(await endMembership(manager, { membershipId: memberships[0]!.id, version: 0, reason: '인사이동' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    expect(await suspendPerson(manager, { personId: id, version: 7, reason: '퇴직' })).toEqual({
      ok: false,
      refusal: 'changed-meanwhile',
    })
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => suspendPerson(manager, { personId: id, version: 1, reason: '퇴직' })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await eventsAbout(id)).toEqual(['account.suspended'])
  })

  test('gives a further duty for a period and says so in the inbox of the person', async () => {
    const { id } = await aPerson({ duties: [officer] })
    const granted = {
      personId: id,
      role: 'provinceOfficer',
      provinceCode: '46',
      validFrom: '2026-01-01',
      validTo: '2999-12-31',
    } as const
    expect(await grantMembership(await actorWith('ministryManager'), granted)).toMatchObject({ ok: true })
    const client = await database()
    expect(await client.notice.findMany({ where: { recipientPersonId: id } })).toMatchObject([
      { title: '전라남도 · 시도 담당 소속이 더해졌습니다', readAt: null },
    ])
    expect((await findSession((await aSessionOf(id)).token))!.memberships).toHaveLength(2)
  })

  test('lets the database itself refuse a duty whose scope does not fit its role', async () => {
    const client = await database()
    const { id: personId } = await aPerson()
    const partner = await client.partner.findFirstOrThrow()
    const createdAt = await databaseTime()
    const validFrom = storedDay('2026-11-22')
    const wrong = [
      { role: 'regionOfficer' as const },
      { role: 'regionOfficer' as const, regionCode: '46880', provinceCode: '46' },
      { role: 'ministryManager' as const, regionCode: '46880' },
      { role: 'institutionOfficer' as const },
      { role: 'systemAdministrator' as const, partnerId: partner.id },
      { role: 'provinceOfficer' as const, regionCode: '46880' },
    ]
    for (const duty of wrong) {
      await expect(client.membership.create({ data: { personId, validFrom, createdAt, ...duty } })).rejects.toThrow(
        'Membership_scope',
      )
      const invitation = {
        ...duty,
        email: 'x@demo.example',
        name: 'x',
        tokenHash: JSON.stringify(duty),
        createdAt,
        expiresAt: createdAt,
      }
      await expect(client.invitation.create({ data: invitation })).rejects.toThrow('Invitation_scope')
    }
    const validTo = storedDay('2026-01-01')
    const backwards = { personId, role: 'ministryViewer' as const, validFrom, validTo, createdAt }
    await expect(client.membership.create({ data: backwards })).rejects.toThrow('Membership_period')
    expect(await client.membership.count({ where: { personId } })).toBe(0)
  })
})
