import { koreanInstant } from '@/shared/korean-date'
import { Card } from '@/ui/card'
import { Facts } from '@/ui/facts'
import { type ComplaintKind, complaintKindNames } from '../domain/complaint'

interface ReceivedComplaint {
  readonly kind: ComplaintKind
  readonly contact: string | null
  readonly hasContact: boolean
  readonly receivedAt: Date
  readonly closedAt: Date | null
  readonly handledByName: string | null
}

/** When a complaint came in, and who looks after it. */
export const ComplaintFacts = ({ complaint }: { complaint: ReceivedComplaint }) => (
  <Card title="접수">
    <Facts
      items={[
        { term: '종류', value: complaintKindNames[complaint.kind] },
        { term: '접수한 때', value: koreanInstant(complaint.receivedAt) },
        { term: '연락처', value: complaint.contact ?? (complaint.hasContact ? '처리 담당만 봅니다' : '남기지 않음') },
        { term: '처리 담당', value: complaint.handledByName },
        { term: '마친 때', value: complaint.closedAt && koreanInstant(complaint.closedAt) },
      ]}
    />
  </Card>
)
