import { describe, expect, test } from 'vitest'
import {
  acceptInvitationInput,
  endMembershipInput,
  grantMembershipInput,
  invitationInput,
  signInInput,
} from '@/modules/accounts/domain/account-input'
import { invitationMail, passwordResetMail } from '@/modules/accounts/domain/account-mails'

const personId = '019a0000-0000-7000-8000-000000000001'
const messagesOf = (parsed: {
  success: boolean
  error?: { issues: { path: PropertyKey[]; message: string }[] } | undefined
}) => Object.fromEntries(parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [])

describe('the sign-in form', () => {
  test('reads an address however it was typed', () => {
    expect(signInInput.parse({ email: '  Region@Demo.Example ', password: ' a ', next: '' })).toEqual({
      email: 'region@demo.example',
      password: ' a ',
      next: undefined,
    })
  })

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'evil', 'javascript:alert(1)'])(
    'never goes on to %s',
    (next) => {
      expect(signInInput.safeParse({ email: 'a@demo.example', password: 'a', next }).success).toBe(false)
    },
  )

  test('goes on to an address of the portal', () => {
    expect(signInInput.parse({ email: 'a@demo.example', password: 'a', next: '/rounds?page=2' }).next).toBe(
      '/rounds?page=2',
    )
  })

  test('refuses what it does not ask for and what is too long', () => {
    expect(signInInput.safeParse({ email: 'a@demo.example', password: 'a', role: 'ministryManager' }).success).toBe(
      false,
    )
    expect(signInInput.safeParse({ email: 'a@demo.example', password: 'a'.repeat(513) }).success).toBe(false)
    expect(signInInput.safeParse({ email: 'a@demo.example', password: ['a', 'b'] }).success).toBe(false)
  })
})

describe('forms of administration', () => {
  test('take no field of their own accord: a version, an id or a state in an invitation is refused', () => {
    const wanted = { email: 'a@demo.example', name: '새담당', role: 'regionOfficer', regionCode: '46880' }
    expect(invitationInput.safeParse(wanted).success).toBe(true)
    for (const extra of ['id', 'acceptedAt', 'invitedById', 'tokenHash', 'expiresAt'])
      expect(invitationInput.safeParse({ ...wanted, [extra]: 'x' }).success).toBe(false)
    expect(invitationInput.safeParse({ ...wanted, role: 'owner' }).success).toBe(false)
    expect(invitationInput.safeParse({ ...wanted, regionCode: '4688' }).success).toBe(false)
  })

  test('refuse a duty that ends before it begins, at the field of its end', () => {
    const duty = { personId, role: 'ministryViewer', validFrom: '2026-03-02', validTo: '2026-03-01' }
    expect(messagesOf(grantMembershipInput.safeParse(duty))).toEqual({
      validTo: '끝나는 날은 시작하는 날과 같거나 뒤여야 합니다.',
    })
    expect(grantMembershipInput.safeParse({ ...duty, validTo: '2026-03-02' }).success).toBe(true)
    expect(grantMembershipInput.safeParse({ ...duty, validFrom: '2026-02-30', validTo: '' }).success).toBe(false)
  })

  test('ask for a reason that says something', () => {
    expect(messagesOf(endMembershipInput.safeParse({ membershipId: personId, version: '1', reason: '  ' }))).toEqual({
      reason: '까닭을 적어 주세요.',
    })
  })

  test('show at its field that the repeated password differs', () => {
    const form = { token: 't', name: '새담당', password: 'pado-sori-2026', passwordAgain: 'pado-sori-2025' }
    expect(messagesOf(acceptInvitationInput.safeParse(form))).toEqual({
      passwordAgain: '두 번 적은 비밀번호가 서로 다릅니다.',
    })
  })
})

describe('mails', () => {
  test('keep a name with line breaks on one line, so that it writes no lines of its own', () => {
    const name = '홍길동\r\nBcc: all@demo.example'
    const link = 'https://portal.example/x'
    expect(
      invitationMail({ name, role: 'regionOfficer', scopeName: '전라남도\n장성군' }, link).text.split('\n')[0],
    ).toBe('홍길동 Bcc: all@demo.example 님, 안녕하십니까.')
    expect(invitationMail({ name, role: 'regionOfficer', scopeName: '전라남도\n장성군' }, link).text).toContain(
      '전라남도 장성군 · 시군구 담당',
    )
    expect(passwordResetMail(name, link).text.split('\n')[0]).toBe('홍길동 Bcc: all@demo.example 님, 안녕하십니까.')
    expect(passwordResetMail(name, link).text).toContain(link)
  })
})
