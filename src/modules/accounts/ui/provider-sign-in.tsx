'use client'

import { signIn } from 'next-auth/react'
import { Button } from '@/ui/button'

/** Leaves for the configured single sign-on. */
export function ProviderSignIn({ name, callbackUrl }: { name: string; callbackUrl: string }) {
  return (
    <Button block onClick={() => void signIn('oidc', { callbackUrl })}>
      {name}으로 로그인
    </Button>
  )
}
