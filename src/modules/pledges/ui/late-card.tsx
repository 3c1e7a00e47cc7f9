import { suggestLaterClosing } from '@/modules/rounds/domain/round-time'
import { koreanDeadline, minuteInSeoul } from '@/shared/korean-date'
import { Alert } from '@/ui/alert'
import { Card } from '@/ui/card'
import { Disclosure } from '@/ui/disclosure'
import type { BoardRow } from '../domain/answer-board'
import { AllowLateForm, type AllowLateFormProps, RevokeLateForm } from './answer-board-late-forms'

interface LateCardProps extends Pick<AllowLateFormProps, 'body' | 'calendar'> {
  readonly round: { readonly closesAt: Date | null; readonly now: Date }
  readonly row: Pick<BoardRow, 'officers' | 'allowedUntil'>
}

/** Letting one body answer after the closing, changing until when, or taking it back. */
export function LateCard({ row: { officers, allowedUntil }, round, body, calendar }: LateCardProps) {
  return (
    <>
      {officers === 0 && (
        <Alert tone="warning">
          담당자 계정이 없는 곳입니다. 허용해도 답할 사람이 없으니 먼저 담당자를 초대해 주세요.
        </Alert>
      )}
      <Card title={allowedUntil ? '허용을 바꾸기' : '허용하기'}>
        {allowedUntil && (
          <p className="mb-4">{`지금 ${koreanDeadline(allowedUntil)}까지 허용하고 있습니다. 새로 정하면 바뀝니다.`}</p>
        )}
        <AllowLateForm
          body={body}
          calendar={calendar}
          now={minuteInSeoul(round.now)}
          suggested={suggestLaterClosing(calendar, round)}
        />
        {allowedUntil && (
          <div className="mt-5 border-t border-border-gray-light pt-4">
            <Disclosure label="허용 거두기">
              <RevokeLateForm body={body} />
            </Disclosure>
          </div>
        )}
      </Card>
    </>
  )
}
