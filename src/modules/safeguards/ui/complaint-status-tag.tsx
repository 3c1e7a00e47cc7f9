import { Tag } from '@/ui/tag'
import { type ComplaintStatus, complaintStatusNames } from '../domain/complaint'

const tones = { received: 'warning', underReview: 'information', closed: 'success' } as const

export const ComplaintStatusTag = ({ status }: { status: ComplaintStatus }) => (
  <Tag tone={tones[status]}>{complaintStatusNames[status]}</Tag>
)
