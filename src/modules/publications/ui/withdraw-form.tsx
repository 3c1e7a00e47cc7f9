import { ReasonForm } from '@/ui/reason-form'
import { withdrawPublicationAction } from '../actions'

export const WithdrawForm = ({ publicationId }: { publicationId: string }) => (
  <ReasonForm
    action={withdrawPublicationAction}
    fields={{ publicationId }}
    idPrefix="withdraw-"
    label="거두는 까닭"
    help="공개 화면에 날짜와 함께 그대로 보입니다. 파일은 거둔 것으로 표시되어 남습니다."
    button="공표 거두기"
    busyText="거두는 중"
  />
)
