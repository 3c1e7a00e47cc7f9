import type { Metadata } from 'next'
import { RequestResetForm } from '@/modules/accounts/ui/password-forms'
import { outboxSummary } from '@/modules/notifications/server/outbox-summary'
import { Alert } from '@/ui/alert'
import { NarrowPage } from '../../shell/narrow-page'

export const metadata: Metadata = { title: '비밀번호 다시 정하기' }

export default async function RequestResetPage({ searchParams }: PageProps<'/password-reset'>) {
  const isSent = 'sent' in (await searchParams)
  const { canSend } = await outboxSummary()
  return (
    <NarrowPage title="비밀번호 다시 정하기" lead="계정의 이메일로 30분 동안 쓸 수 있는 주소를 보냅니다.">
      {isSent && (
        <Alert tone="success" live>
          계정이 있으면 메일을 보냈습니다. 몇 분 안에 오지 않으면 스팸함을 확인하거나 소속 기관의 관리자에게 문의해
          주세요.
        </Alert>
      )}
      {!canSend && (
        <Alert tone="warning">
          메일 서버가 아직 설정되지 않았습니다. 요청은 저장되며, 설정된 뒤에 메일이 나갑니다.
        </Alert>
      )}
      <RequestResetForm />
    </NarrowPage>
  )
}
