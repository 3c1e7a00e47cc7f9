import type { Tone } from '@/ui/tone'
import { Tag } from '@/ui/tag'
import { type AgreementStatus, agreementStatusNames } from '../domain/agreement'

const tones: Record<AgreementStatus, Tone> = {
  planned: 'neutral',
  matched: 'primary',
  reported: 'information',
  signed: 'success',
  ended: 'neutral',
}

export function StatusTag({ status, size }: { status: AgreementStatus; size?: 'small' | 'large' }) {
  return (
    <Tag tone={tones[status]} size={size}>
      {agreementStatusNames[status]}
    </Tag>
  )
}

export function DemonstrationTag() {
  return <Tag tone="warning">시연용</Tag>
}
