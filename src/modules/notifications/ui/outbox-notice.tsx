import { Alert } from '@/ui/alert'
import { koreanNumber } from '@/shared/korean-number'

/** Says openly when mail cannot leave; nothing when all is well. */
export function OutboxNotice({ outbox }: { outbox: { canSend: boolean; waiting: number; failed: number } }) {
  const { canSend, waiting, failed } = outbox
  if (!canSend) {
    return (
      <Alert tone="warning" title="메일 서버가 설정되지 않았습니다">
        {`메일 ${koreanNumber(waiting)}통이 보낼 편지함에서 기다립니다. SMTP_URL을 정하면 나갑니다. 그때까지 초대 주소는 초대한 화면에서 직접 전해 주세요.`}
      </Alert>
    )
  }
  return failed > 0 ? (
    <Alert tone="danger">{`여러 번 시도했지만 보내지 못한 메일이 ${koreanNumber(failed)}통 있습니다.`}</Alert>
  ) : null
}
