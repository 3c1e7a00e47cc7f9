import type { WorkingCalendar } from '@/shared/working-days'
import { minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import type { RoundPhase } from '../domain/round-phase'
import { suggestLaterClosing } from '../domain/round-time'
import { ExtendForm } from './schedule-forms'

interface ExtensionCardProps {
  readonly round: {
    readonly id: string
    readonly version: number
    readonly phase: RoundPhase
    readonly closesAt: Date | null
    readonly now: Date
    readonly counts: { readonly runs: number }
  }
  readonly calendar: WorkingCalendar
  readonly people: number
}

/** A later closing, also of a round that is over: it opens again. */
export const ExtensionCard = ({ round, calendar, people }: ExtensionCardProps) => (
  <>
    {round.phase === 'closed' && (
      <Alert tone="warning" title="마감한 회차를 다시 엽니다">
        {round.counts.runs > 0
          ? `이미 만든 매칭 실행 ${round.counts.runs}건에는 새로 들어오는 답이 담기지 않습니다. 마감한 뒤 다시 실행해 주세요.`
          : '새 마감까지 다시 답을 받습니다.'}
      </Alert>
    )}
    <Card>
      <ExtendForm
        round={round}
        people={people}
        calendar={calendar}
        now={minuteInSeoul(round.now)}
        suggested={suggestLaterClosing(calendar, round)}
      />
    </Card>
  </>
)
