import { koreanInstant } from '@/shared/korean-date'
import { Timeline } from '@/ui/timeline'
import { type RoundStatus, roundStatusNames } from '../domain/round'

interface RoundMovesProps {
  readonly moves: readonly {
    readonly id: string
    readonly toStatus: RoundStatus
    readonly occurredAt: Date
    readonly reason: string | null
    readonly personName: string | null
  }[]
}

/** What has happened to a round, the newest first. */
export function RoundMoves({ moves }: RoundMovesProps) {
  return (
    <Timeline
      label="회차의 기록"
      events={moves.map(({ id, toStatus, occurredAt, reason, personName }) => ({
        key: id,
        when: koreanInstant(occurredAt),
        title: roundStatusNames[toStatus],
        kind: personName ? 'people' : 'system',
        children: [reason, personName].filter(Boolean).join(' · '),
      }))}
    />
  )
}
