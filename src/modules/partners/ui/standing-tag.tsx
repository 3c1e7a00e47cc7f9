import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { type PartnerStanding, standingNames } from '../domain/partner'

const tones: Record<PartnerStanding, Tone> = {
  verified: 'success',
  inferred: 'information',
  unverified: 'warning',
  notEvidenced: 'neutral',
}

/** How sure it is that the body takes part, said openly. */
export function StandingTag({ standing, size }: { standing: PartnerStanding; size?: 'small' | 'large' }) {
  return (
    <Tag tone={tones[standing]} size={size}>
      {standingNames[standing]}
    </Tag>
  )
}
