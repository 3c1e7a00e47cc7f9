import { isResetLinkOpen } from '@/modules/accounts/server/is-reset-link-open'
import type { Metadata } from 'next'
import { ResetPasswordForm } from '@/modules/accounts/ui/password-forms'
import { Alert } from '@/ui/alert'
import { LinkButton } from '@/ui/link-button'
import { NarrowPage } from '../../../shell/narrow-page'

export const metadata: Metadata = { title: '새 비밀번호', referrer: 'no-referrer' }

export default async function ResetPasswordPage({ params }: PageProps<'/password-reset/[token]'>) {
  const { token } = await params
  if (!(await isResetLinkOpen(token))) {
    return (
      <NarrowPage title="새 비밀번호">
        <Alert tone="warning" title="이 주소는 쓸 수 없습니다">
          이미 썼거나 30분이 지났습니다.
        </Alert>
        <LinkButton href="/password-reset" look="filled">
          다시 요청하기
        </LinkButton>
      </NarrowPage>
    )
  }
  return (
    <NarrowPage title="새 비밀번호" lead="바꾸면 지금까지의 모든 로그인이 끝납니다.">
      <ResetPasswordForm token={token} />
    </NarrowPage>
  )
}
