import { Tag } from '@/ui/tag'
import type { Tone } from '@/ui/tone'
import { type RoundPhase, roundPhaseNames } from '../domain/round-phase'

const tones: Record<RoundPhase, Tone> = {
  draft: 'neutral',
  announced: 'information',
  accepting: 'success',
  closed: 'primary',
  confirmed: 'primary',
  published: 'primary',
}

export function PhaseTag({ phase }: { phase: RoundPhase }) {
  return <Tag tone={tones[phase]}>{roundPhaseNames[phase]}</Tag>
}
