import { z } from 'zod'
import { roles } from './role'
import { blankIsAbsent, provinceCode, reasonText, regionCode, version } from '@/shared/input-fields'

const email = z
  .string()
  .transform((text) => text.normalize('NFC').trim().toLowerCase())
  .pipe(z.email('이메일 주소를 확인해 주세요. 예: name@korea.kr').max(254))
const personName = z.string().trim().min(1, '이름을 적어 주세요.').max(50, '이름은 50자까지 적을 수 있습니다.')
const newPassword = z.string().min(1, '비밀번호를 적어 주세요.').max(512)
const day = z.iso.date('날짜를 2026-11-21처럼 적어 주세요.')

export const signInInput = z.strictObject({
  email,
  password: z.string().min(1, '비밀번호를 적어 주세요.').max(512),
  next: blankIsAbsent(
    z
      .string()
      .regex(/^\/(?![/\\])/, '돌아갈 주소가 올바르지 않습니다.')
      .max(500),
  ),
})

const scope = {
  role: z.enum(roles, '역할을 골라 주세요.'),
  partnerId: blankIsAbsent(z.uuid()),
  unitId: blankIsAbsent(z.uuid()),
  regionCode: blankIsAbsent(regionCode),
  provinceCode: blankIsAbsent(provinceCode),
}

export const invitationInput = z.strictObject({ email, name: personName, ...scope })
export const invitationIdInput = z.strictObject({ invitationId: z.uuid() })

const repeated = <Shape extends { password: string; passwordAgain: string }>(input: Shape) =>
  input.password === input.passwordAgain
const repeatMessage = { path: ['passwordAgain'], message: '두 번 적은 비밀번호가 서로 다릅니다.' }

export const acceptInvitationInput = z
  .strictObject({ token: z.string().max(100), name: personName, password: newPassword, passwordAgain: z.string() })
  .refine(repeated, repeatMessage)

export const requestResetInput = z.strictObject({ email })

export const resetPasswordInput = z
  .strictObject({ token: z.string().max(100), password: newPassword, passwordAgain: z.string() })
  .refine(repeated, repeatMessage)

export const grantMembershipInput = z
  .strictObject({ personId: z.uuid(), ...scope, validFrom: day, validTo: blankIsAbsent(day) })
  .refine(({ validFrom, validTo }) => !validTo || validFrom <= validTo, {
    path: ['validTo'],
    message: '끝나는 날은 시작하는 날과 같거나 뒤여야 합니다.',
  })

const reason = reasonText()

export const endMembershipInput = z.strictObject({ membershipId: z.uuid(), version, reason })
export const suspendPersonInput = z.strictObject({ personId: z.uuid(), version, reason })
export const revokeSessionInput = z.strictObject({ sessionId: z.uuid() })
export const nothingInput = z.strictObject({})

export type SignInInput = z.infer<typeof signInInput>
export type InvitationInput = z.infer<typeof invitationInput>
export type AcceptInvitationInput = z.infer<typeof acceptInvitationInput>
export type ResetPasswordInput = z.infer<typeof resetPasswordInput>
export type GrantMembershipInput = z.infer<typeof grantMembershipInput>
