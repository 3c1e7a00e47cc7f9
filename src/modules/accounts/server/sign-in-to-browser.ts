import 'server-only'
import { type Result, done } from '@/shared/result'
import type { Actor } from '../domain/actor'
import type { SignInInput } from '../domain/account-input'
import { currentVisitor } from './current-actor'
import { writeSessionCookie } from './session-cookie'
import { signIn } from './sign-in'

/** Signs in and hands the session to this browser. Returns where to go. */
export async function signInToBrowser(_actor: Actor, input: SignInInput): Promise<Result<string>> {
  const started = await signIn(input, await currentVisitor())
  if (!started.ok) return started
  await writeSessionCookie(started.value)
  return done(input.next ?? '/work')
}
