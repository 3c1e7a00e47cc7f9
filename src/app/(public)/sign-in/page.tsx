import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { currentActor } from '@/modules/accounts/server/current-actor'
import { portalStage } from '@/modules/accounts/server/portal-stage'
import { ProviderSignIn } from '@/modules/accounts/ui/provider-sign-in'
import { SignInForm } from '@/modules/accounts/ui/sign-in-form'
import { Alert } from '@/ui/alert'
import { DemonstrationAccounts } from '../../shell/demonstration-accounts'
import { NarrowPage } from '../../shell/narrow-page'

export const metadata: Metadata = { title: '로그인' }

const notices: Record<string, string> = {
  expired: '쓰지 않은 시간이 길어 로그아웃했습니다. 다시 로그인해 주세요.',
  welcome: '계정을 만들었습니다. 정하신 비밀번호로 로그인해 주세요.',
  reset: '비밀번호를 바꾸었습니다. 새 비밀번호로 로그인해 주세요.',
  error: '통합인증으로 로그인하지 못했습니다. 초대받은 이메일과 같은지 확인하거나 아래에서 로그인해 주세요.',
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const parameters = await searchParams
  const next = typeof parameters.next === 'string' && /^\/(?![/\\])/.test(parameters.next) ? parameters.next : undefined
  if ((await currentActor()).kind === 'person') redirect(next ?? '/work')
  const notice = Object.keys(notices).find((name) => name in parameters)
  const { providerName } = portalStage()
  return (
    <NarrowPage
      title="로그인"
      lead="행정안전부, 시도·시군구, 협력기관의 담당자가 씁니다. 둘러보기는 로그인하지 않아도 됩니다."
    >
      {notice && <Alert tone={notice === 'error' ? 'warning' : 'information'}>{notices[notice]}</Alert>}
      <SignInForm next={next} />
      {providerName && <ProviderSignIn name={providerName} callbackUrl={next ?? '/work'} />}
      <p className="text-sm text-text-subtle">
        <Link href="/password-reset" className="link">
          비밀번호를 잊으셨습니까?
        </Link>{' '}
        계정은 소속 기관의 관리자가 초대합니다. 아직 참여하지 않은 기관이면{' '}
        <Link href="/register" className="link">
          참여를 신청
        </Link>
        해 주세요.
      </p>
      <DemonstrationAccounts />
    </NarrowPage>
  )
}
